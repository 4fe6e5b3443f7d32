"""Events: which clauses tell one, with which status, date and place in the order."""

from __future__ import annotations

import re

import pytest

from coursekit.reading.article import article
from coursekit.reading.events.event import Event


def events(page: str, published: str | None = "2024-11-12") -> list[Event]:
    return article(page, published).events


@pytest.mark.parametrize(
    ("page", "status"),
    [
        ("The committee adopted the text in May.", "happened"),
        ("The committee has adopted the text.", "happened"),
        ("The text was adopted by the committee.", "happened"),
        ("The committee will adopt the text next week.", "planned"),
        ("The committee is set to adopt the text.", "planned"),
        ("The committee plans to adopt the text.", "planned"),
        ("The draft is expected to face a vote.", "planned"),
        ("The bill faces a vote.", "planned"),
        ("The committee could adopt the text next week.", "possible"),
        ("The committee did not adopt the text.", "denied"),
        ("The committee has never adopted the text.", "denied"),
        ("The vote is scheduled for next week.", "planned"),
        ("The conference opens on 2 December 2024.", "planned"),
        ("There were talks in Geneva.", "happened"),
        ("Talks were held in Geneva.", "happened"),
    ],
)
def test_the_status_follows_from_the_verb(page: str, status: str) -> None:
    (event,) = events(page)
    assert event.status == status


@pytest.mark.parametrize(
    "page",
    [
        "The treaty is a long text.",
        "The treaty protects nobody.",
        "Some hope to use it.",
        "The treaty could be used against users.",
        "States must sign the treaty.",
        "It focuses on crime.",
    ],
)
def test_what_only_holds_is_no_happening(page: str) -> None:
    assert events(page) == []


def test_a_date_in_the_clause_dates_it() -> None:
    (event,) = events("The Assembly adopted the text on 24 December 2024.")
    assert event.time is not None
    assert event.time.value == "2024-12-24"


def test_no_date_is_invented() -> None:
    (event,) = events("The draft is set to face a key vote.")
    assert event.time is None


def test_one_event_told_twice_is_one() -> None:
    page = "Canada is set to sign the treaty\n\nCanada is set to sign the treaty, a minister said."
    assert len(events(page)) == 1


@pytest.mark.parametrize(
    "page",
    [
        "The committee voted on the draft on Friday. The vote took place in Vienna.",
        "Hackers attacked the port in May. The attack happened at night.",
        "The Senate adopted the treaty in May. The treaty was adopted with 60 votes.",
    ],
)
def test_what_is_told_again_in_other_words_is_one(page: str) -> None:
    assert len(events(page)) == 1


@pytest.mark.parametrize(
    "page",
    [
        "The regulator fined Acme on Friday. The regulator fined Brill on Friday.",
        "The gang attacked the hospital. The gang attacked the school.",
        "Kenya voted for the draft. Kenya voted against the motion.",
        "Hackers attacked the port in May. The attack on the airport came in June.",
    ],
)
def test_what_is_done_to_two_things_is_two(page: str) -> None:
    assert len(events(page)) == 2


def test_two_doers_are_two_events() -> None:
    page = "Canada signed the treaty in May. Chile signed the treaty in May."
    assert len(events(page)) == 2


def test_two_days_are_two_events() -> None:
    page = "The committee met on 3 May 2024. The committee met on 9 May 2024."
    assert len(events(page)) == 2


def test_order_words_order_what_has_no_date() -> None:
    first, second = events("The committee reviewed the text. Later it adopted the draft.")
    assert (second.relation_type, second.relation_to) == ("after", 0)
    assert first.relation_type == ""


def test_before_and_after_order_two_clauses() -> None:
    left, voted = events("Delegates left the room after the committee voted.")
    assert (left.relation_type, left.relation_to) == ("after", 1)
    assert voted.relation_type == ""


def test_two_clauses_joined_by_and_are_two_events() -> None:
    page = "The committee adopted the text on Monday and published it on Friday."
    told = [event.time.value for event in events(page) if event.time]
    assert told == ["2024-11-11", "2024-11-08"]


# What a careful reader lists for each text; the texts were written before the rules.  "//" stands
# between two paragraphs.
LISTED = """
The Senate ratified the accord on Thursday after three years of delay.
* ratified the accord | happened | 2024-11-07

Spain attacked England on 3 May 1600.
* Spain attacked England | happened | 1600-05-03

The deadline for comments falls on Friday.
* deadline for comments falls | planned | 2024-11-15

Court strikes down data law
//
The Constitutional Court of Belmora struck down the data retention law on Monday, saying that it
went too far.
* struck down the data retention law | happened | 2024-11-11

Police arrested two suspects in Lyon on 4 October and released one of them a day later.
* arrested two suspects | happened | 2024-10-04
* released one of them | happened | 2024-10-05

The treaty covers eleven offences and has nine chapters.

The company refused to pay the ransom.
* refused to pay the ransom | happened |

Estonia and Latvia signed the agreement in 2012, but Lithuania did not.
* signed the agreement | happened | 2012
* Lithuania did not | denied |

The regulator fined the firm two million euros last year for failing to report the breach.
* fined the firm two million euros | happened | 2023

Following a vote in the Knesset, the ministry published the guidelines.
* published the guidelines | happened |

No state has withdrawn from the convention.
* No state has withdrawn | denied |

Two diplomats were expelled on 9 November; Moscow expelled two in return the following day.
* Two diplomats were expelled | happened | 2024-11-09
* Moscow expelled two in return | happened | 2024-11-10

The court rejected the claim on Friday.
* rejected the claim | happened | 2024-11-08

Talks between the two sides collapsed in Vienna on Sunday.
* collapsed in Vienna | happened | 2024-11-10

The law entered into force on 1 July 2021 and was amended twice.
* entered into force | happened | 2021-07-01
* was amended twice | happened |

The minister wants to bring a bill before the house.

The Assembly shall meet every two years.

Thieves broke into the servers of the tax office in 2019.
* broke into the servers | happened | 2019

A spokesman declined to say whether the bank had paid.
* declined to say | happened |
* the bank had paid | possible |

Lawmakers failed to agree on a text before the summer break.
* failed to agree on a text | denied |

Chad acceded in 2023 and Niger plans to follow next spring.
* Chad acceded | happened | 2023
* plans to follow | planned | 2025-SP

The inquiry, opened in April, ended without charges on Friday.
* The inquiry, opened in April | happened | 2024-04
* ended without charges | happened | 2024-11-08

The minister said the government would appeal.
* the government would appeal | planned |

The vote has been postponed to 9 December.
* has been postponed | happened |
* vote | planned | 2024-12-09

Brazil signed in 2021. It has since ratified.
* Brazil signed | happened | 2021
* has since ratified | happened |

The lower house passed the bill by 310 votes to 202 on Wednesday; the upper house is to debate
it in January.
* passed the bill | happened | 2024-11-06
* is to debate it | planned | 2025-01

Critics fear that the police would abuse the power.

The council will not extend the sanctions, officials said.
* will not extend the sanctions | denied |

By the end of 2025, all members must report to the secretariat.
* must report to the secretariat | planned | 2025

She joined the ministry in 2009, became its legal adviser in 2014 and now heads the delegation.
* joined the ministry | happened | 2009
* became its legal adviser | happened | 2014

The operation was carried out on the night of 14 May by police from six countries.
* operation was carried out | happened | 2024-05-14

Since 2017, 31 countries have joined.
* 31 countries have joined | happened | 2017

A ransomware gang claimed the attack on 1 November. Investigators have found no proof of that.
* claimed the attack | happened | 2024-11-01
* have found no proof | denied |

The deal was never signed, and in 1979 the two neighbours went to war.
* was never signed | denied |
* went to war | happened | 1979

The rapporteur had hoped to finish by May, but members tabled 900 amendments.
* members tabled 900 amendments | happened |

The states agreed that the secretariat would move to Nairobi in 2026.
* states agreed | happened |
* would move to Nairobi | planned | 2026

Three members abstained and two were absent.
* Three members abstained | happened |

Parliament rejected the amendment 41-39, then adopted the whole bill.
* rejected the amendment | happened |
* adopted the whole bill | happened |

The court may have read the file.
* may have read the file | possible |

It is possible that Peru will sign the treaty in 2025.
* Peru will sign | possible | 2025

The firm denied that it had sold spyware.
* had sold spyware | denied |

The ministry denied leaking the data.
* denied leaking | denied |

The minister never met the envoy.
* never met the envoy | denied |

There is no proof that the files were copied.
* files were copied | denied |

It is not true that the mayor signed the order.
* mayor signed the order | denied |

The government has pledged to sign the accord by the end of the year.
* has pledged to sign | planned | 2024

The Thursday meeting was called off.
* was called off | happened |

The strike, planned for Monday, was averted.
* planned for Monday | planned | 2024-11-18
* was averted | happened |

The board had fired its head of security.
* had fired its head | happened |

Reporters found the tool on 37 phones in July 2021.
* found the tool | happened | 2021-07

The firm, based in Lyon, makes cars.

Harbour city counts the cost
//
An intruder shut down the port of Lanstad for six days in August. The port authority paid no
ransom; it rebuilt its systems from copies. Its director, Ida Renz, resigned in September.
//
The government has since announced a bill on the security of ports. Parliament will debate it on
20 November, and a vote could follow before Christmas.
* shut down the port | happened | 2024-08
* paid no ransom | denied |
* rebuilt its systems | happened |
* Ida Renz, resigned | happened | 2024-09
* has since announced a bill | happened |
* will debate it | planned | 2024-11-20
* a vote could follow | possible | 2024-12-25
"""


@pytest.mark.parametrize("case", LISTED.strip().split("\n\n"))
def test_what_a_careful_reader_lists(case: str) -> None:
    lines = case.splitlines()
    page = " ".join(line for line in lines if line[0] != "*").replace(" // ", "\n\n")
    listed = [[cell.strip() for cell in line[1:].split("|")] for line in lines if line[0] == "*"]
    told = [(event.clause.of(page), event.status, _day(event)) for event in events(page)]
    assert [list(row[1:]) for row in told] == [row[1:] for row in listed], told
    for (clause, _, _), (words, _, _) in zip(told, listed, strict=True):
        assert words in clause or clause in words


def _day(event: Event) -> str:
    return re.sub(r"T[^/]*", "", event.time.value) if event.time else ""


def test_a_headline_without_the_doer_tells_what_the_story_tells() -> None:
    page = "Bank fined over data breach\n\nRegulators fined Halden Bank on Monday for a leak."
    (fined,) = events(page)
    assert _day(fined) == "2024-11-11"


def test_a_happening_that_is_moved_is_told_with_its_new_day() -> None:
    page = "On Wednesday the council postponed its vote on the file until 4 March."
    postponed, vote = events(page)
    assert postponed.clause.of(page) == "the council postponed its vote on the file"
    assert (postponed.status, _day(postponed)) == ("happened", "2024-11-06")
    assert vote.clause.of(page) == "its vote on the file until 4 March"
    assert (vote.status, _day(vote)) == ("planned", "2025-03-04")


def test_what_is_moved_may_stand_behind_its_new_day() -> None:
    page = "On Wednesday the court deferred to 4 March the hearing on the file."
    deferred, hearing = events(page)
    assert deferred.clause.of(page) == "the court deferred to 4 March the hearing on the file"
    assert hearing.clause.of(page) == "the hearing on the file"
    assert (_day(deferred), _day(hearing)) == ("2024-11-06", "2025-03-04")


@pytest.mark.parametrize(
    ("page", "value"),
    [
        ("The court upheld a law adopted by the house in 2019.", ""),
        ("The council mourned the victims of the attack of 3 May.", ""),
        ("The ministry amended the 2019 treaty.", ""),
        ("The board met before the ruling that fell on 3 May.", ""),
        ("On Monday the board, which left in May, met again.", "2024-11-11"),
        ("The board, which left in May, met again on Monday.", "2024-11-11"),
        ("On Monday it adopted the text and published it.", "2024-11-11"),
        ("It signed the text in May, and in June it published it.", "2024-06"),
        ("It shut the network down in its own election of May 2019.", "2019-05"),
        ("In May it prolonged the listings until 4 June 2031.", "2024-05"),
        ("The court annulled the rules with effect from 4 May 2031.", ""),
        ("In July the firm announced plans to leave by 2031.", "2024-07"),
        ("Last week the house approved a report on the fire on 3 May.", "2024-W45"),
        ("The union said ministers in May had broken the deal.", "2024-05"),
        ("In March, 32 states opposed the tax, down from 40 in 2009.", "2024-03"),
        ("Following a vote on 4 May 2023, Chad quit the pact on 6 May 2023.", "2023-05-06"),
        ("Under rules from 2019, a court fined the firm on 4 May 2023.", "2023-05-04"),
        ("Last month, Chad quit the pact on 4 October.", "2024-10-04"),
    ],
)
def test_a_clause_is_dated_by_its_own_words(page: str, value: str) -> None:
    first = [event for event in events(page) if event.clause.of(page).startswith("The ")]
    last = max(events(page), key=lambda event: event.clause.end)
    assert _day(first[0] if first and not value else last) == value


@pytest.mark.parametrize(
    "page",
    [
        "Did the minister sign the treaty?",
        "If the minister signed the treaty, the bank would pay.",
        "It rained.",
        "Estonia often signed such treaties.",
        "The talks took three years.",
        "The party took no side.",
        "The offices meet twice a year.",
        "The rule works today.",
        "The aim is to sign a treaty.",
        "“It will work,” she continued.",
    ],
)
def test_what_is_asked_supposed_or_usual_is_no_happening(page: str) -> None:
    assert events(page) == []


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("The court banned the app, saying it broke the law.", "The court banned the app"),
        ("The firm sued Chad, arguing that it lost money.", "The firm sued Chad"),
        ("Peru signed a pact called “Safe Seas”.", "Peru signed a pact called “Safe Seas”"),
        ("The court jailed John Lee (Labour).", "The court jailed John Lee (Labour)"),
        ("It met the minister, who resigned in May.", "the minister, who resigned in May"),
        ("The union said the port on Monday shut its gates.", "the port on Monday shut its gates"),
        ("Lee said Chad in May had left the pact.", "Chad in May had left the pact"),
        ("It praised a ban, which Chad lifted in May.", "a ban, which Chad lifted in May"),
        ("It rests on an article Chad published in May.", "an article Chad published in May"),
        ("It fell on a fund whose firm Lee sold in May.", "a fund whose firm Lee sold in May"),
        ("Trade talks in Chad have been delayed.", "Trade talks in Chad have been delayed"),
    ],
)
def test_an_event_ends_with_its_own_words(page: str, words: str) -> None:
    assert words in [event.clause.of(page) for event in events(page)]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (
            "It fears talks between firms and unions on 3 May.",
            ["talks between firms and unions on 3 May"],
        ),
        ("It fears Friday's leak of the report on work.", ["Friday's leak of the report on work"]),
        ("They fear the vote last week.", ["the vote last week"]),
        ("It fears negotiations with Peru on a common text.", []),
    ],
)
def test_a_noun_tells_an_event_of_a_day(page: str, words: list[str]) -> None:
    page = f"The text is long and dull, and so is the rule. {page} It rained."
    assert [event.clause.of(page) for event in events(page)] == words


@pytest.mark.parametrize(
    ("second", "value"),
    [
        ("Chad abstained.", "2024-11-11"),
        ("Ministers from Peru attended.", "2024-11-11"),
        ("Chad had abstained.", ""),
        ("Chad apologised.", ""),
        ("Chad withheld its vote.", "2024-11-11"),
        ("In a separate case, a court upheld the fine.", ""),
        ("Chad elected her president after a long war.", ""),
    ],
)
def test_who_took_part_did_so_on_the_day_of_the_meeting(second: str, value: str) -> None:
    page = f"The assembly met in Lima on Monday. {second}"
    found = [event for event in events(page) if event.clause.of(page) in second]
    assert [event.time.value if event.time else "" for event in found] == [value]


def test_who_abstains_does_so_on_the_day_of_the_debate() -> None:
    assert _day(events("MPs debated the bill on Monday. Chad abstained.")[1]) == "2024-11-11"


def test_a_headline_and_its_story_tell_one_event() -> None:
    page = (
        "Ostrava parliament passes law on ports without debate\n\n"
        "The Parliament of Ostrava on Monday passed a law on ports. It passed a budget in May."
    )
    first, second = events(page)
    assert [_day(first), _day(second)] == ["2024-11-11", "2024-05"]


def test_a_noun_with_before_or_after_orders_what_has_no_date() -> None:
    page = "The committee voted on 3 May 2024. Following the vote, the bank sold its shares."
    _, sold = events(page)
    assert (sold.relation_type, sold.relation_to) == ("after", 0)


def test_a_happening_told_before_is_pointed_back_at() -> None:
    later = events("The board met on 3 May 2024. Prior to the meeting, two members quit.")[1]
    assert (later.relation_type, later.relation_to) == ("before", 0)
    assert any(rule.startswith("before") for rule in later.rules)


@pytest.mark.parametrize(
    ("page", "order"),
    [
        ("The board met. The bank sold its shares two days later.", [None, 0]),
        ("The bank rebuilt its site. It will appeal. It has since hired a clerk.", [None, None, 0]),
    ],
)
def test_what_came_later_came_after_the_last_that_happened(
    page: str, order: list[int | None]
) -> None:
    assert [event.relation_to for event in events(page)] == order


def test_a_noun_may_name_what_is_told_only_later() -> None:
    left, _ = events("Envoys left following the vote. The committee voted on 3 May 2024.")
    assert (left.relation_type, left.relation_to) == ("after", 1)


def test_why_names_the_words_and_the_rule_of_the_date() -> None:
    page = "The board will meet by the end of 2025. The bank shut on Friday."
    told = [event.rules[2] for event in events(page)]
    assert told == [
        "“the end of 2025” means 2025, its end (rule year.phase)",
        "“Friday” means 2024-11-08, counted from the day of publication (rule weekday)",
    ]


def test_why_names_the_rule_and_the_words_of_the_status() -> None:
    (event,) = events("Kestrel denied that it had sold the tool.")
    assert event.rules[:2] == (
        "“had sold” reports an event (rule “act done”)",
        "status denied: somebody denies it",
    )
