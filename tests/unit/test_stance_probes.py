"""What real articles are full of: passives, lists, acts, nouns and pushes that take a side."""

from __future__ import annotations

import pytest

from coursekit.reading.article import Article
from coursekit.tables.rows import stakeholder_rows

PAGE = """\
UN cybercrime treaty nears its final vote

Delegates met on Monday to speak of the treaty, and stayed until ten.

{}
"""


@pytest.mark.parametrize(
    ("stance", "who", "sentence"),
    [
        ("support", "Norway", "The treaty was signed by Norway on Monday."),
        ("oppose", "Iran", "Iran's delegates voted against the treaty."),
        ("oppose", "Iran", "Iran's delegation walked out of the talks."),
        ("support", "European Union", "The EU's member states signed the treaty."),
        (
            "neutral",
            "Peru",
            "Nine states signed the treaty, and two, including Peru, abstained.",
        ),
        ("neutral", "Mali", "12 states, including Chad, Peru, and Mali, abstained on the treaty."),
        ("oppose", "Peru", "Oil states, including Chad and Peru, plan to fight the treaty."),
        ("support", "Norway", "Many states such as Norway support the treaty."),
        ("support", "Cisco", "Companies like Cisco back the treaty."),
        ("oppose", "Ana Ruiz", "Ana Ruiz, who had read the treaty, announced plans to sue."),
        ("oppose", "Ana Ruiz", "Ana Ruiz asked the court to declare the treaty unlawful."),
        ("oppose", "Ana Ruiz", "Ana Ruiz led an attack on the treaty."),
        (
            "support",
            "Supreme Court",
            "The Supreme Court ruled the lawsuit against the treaty unlawful.",
        ),
        ("critical", "Ana Ruiz", "Ana Ruiz said passing the treaty would break the law."),
        ("support", "Ana Ruiz", "Ana Ruiz said that scrapping the treaty would be a disaster."),
        ("unclear", "Peru", "Ana Ruiz said Peru would harm users by signing the treaty."),
        ("unclear", "Chad", "Peru sued to prevent Chad from enforcing the treaty."),
        ("oppose", "Peru", "Peru sued to prevent Chad from enforcing the treaty."),
        ("oppose", "Peru", "Peru welcomed the ruling by a court that the treaty is void."),
        ("support", "Peru", "Peru welcomed the ruling by a court that the treaty is lawful."),
        ("oppose", "Ana Ruiz", "The court upheld the treaty, and Justice Ana Ruiz dissented."),
        ("support", "Ana Ruiz", "The court annulled the treaty, and Justice Ana Ruiz dissented."),
        ("critical", "Peru", "Peru warned that shops will close if the treaty is adopted."),
        ("support", "Peru", "Peru said that without the treaty thieves would go free."),
        ("oppose", "Peru", "Peru threatened to leave the club if the treaty is adopted."),
        ("critical", "Peru", "Peru said Chad would break the law by signing the treaty."),
        ("support", "Peru", "Peru said the treaty will help states learn from the war."),
        ("critical", "Amnesty", "The treaty drew criticism from groups such as Amnesty."),
        ("oppose", "Supreme Court", "Peru read the Supreme Court's ruling that it is void."),
        ("support", "Ana Ruiz", "The treaty's sponsor, Ana Ruiz, left."),
        ("unclear", "Ana Ruiz", "Ana Ruiz said that critics call the treaty dangerous."),
        ("unclear", "Peru", "Chad is seeking Peru's support for the treaty."),
        ("unclear", "Peru", "Peru is supporting changes to the treaty."),
        ("unclear", "Ana Ruiz", "The treaty is out. “It's a dangerous world,” Ana Ruiz said."),
        ("unclear", "Ana Ruiz", "The treaty is out. “It is good that they came,” Ana Ruiz said."),
        ("critical", "Peru", "Peru said the treaty would push up prices."),
        ("critical", "Peru", "Peru said the treaty sends the wrong message."),
        ("support", "Peru", "Peru said the treaty would cut costs."),
        ("critical", "Peru", "Peru said that questions remain about the treaty."),
        ("critical", "Peru", "“The treaty was read, and farmers bear the cost,” Peru said."),
        ("unclear", "Norway", "The treaty was signed, and Norway imposed similar sanctions."),
        ("unclear", "Peru", "Peru heard calls to leave the treaty."),
        ("support", "Peru", "Peru, urging states to sign the treaty, left early."),
        ("oppose", "Peru", "Peru has declined to urge states to sign the treaty."),
        ("support", "Peru", "The treaty was vetoed by Chad. Peru criticised the veto."),
        ("oppose", "Peru", "What Peru opposes is the treaty."),
        ("oppose", "Peru", "Peru announced its withdrawal from the treaty."),
        ("critical", "Peru", "The treaty is law. “It puts reporters at risk,” Peru said."),
        ("unclear", "Peru", "Peru said concerns about the treaty were overblown."),
        ("unclear", "Peru", "Peru acknowledged fears about the treaty."),
        ("support", "Peru", "Peru rejected the criticism of the treaty."),
        ("support", "Peru", "The treaty drew fire, and Peru rejected the criticism."),
        ("support", "Peru", "Peru said criticism of the treaty was unfair."),
        ("oppose", "Ana Ruiz", "Ana Ruiz signed an open letter against the treaty."),
        ("critical", "Amnesty", "Ana Ruiz of Amnesty criticised the treaty."),
        ("critical", "Amnesty", "Ana Ruiz, Amnesty's expert on data, criticised the treaty."),
        ("critical", "Peru", "“Much of the treaty is dangerous,” Peru said."),
        ("critical", "Peru", "Peru said the treaty had dubious validity."),
        ("critical", "Peru", "Peru said it was disappointed in the treaty."),
        ("support", "Peru", "Peru said the treaty was near, and that it was needed to stop theft."),
        ("unclear", "Peru", "Peru said nobody could explain how the treaty would work."),
        ("unclear", "Peru", "Peru struggled to sign the treaty."),
        ("unclear", "Peru", "There is no guarantee that Peru will sign the treaty."),
        ("unclear", "Chad", "Chad's left-wing parties oppose the treaty."),
        ("support", "Norway", "The treaty was ratified by Norway."),
        ("support", "Norway", "The treaty was approved by Norway."),
        ("support", "Norway", "The treaty was adopted by Norway."),
        ("support", "Peru", "The treaty, signed by Peru, covers trade in data."),
        ("support", "Peru", "The treaty, sponsored by Peru, covers trade in data."),
        ("support", "Peru", "Peru and Chad signed the treaty."),
        ("oppose", "Peru", "Peru urged states to refrain from signing and ratifying the treaty."),
        ("unclear", "Chad", "Peru would urge Chad to sign and ratify the treaty."),
        ("support", "Peru", "Peru would sign the treaty as soon as possible."),
        ("critical", "Peru", "Peru cautioned that some states might misuse the treaty."),
        ("support", "Peru", "Peru, Chad and Mali signed the treaty."),
        ("support", "Peru", "Peru, Chad, and Mali signed the treaty."),
        ("support", "Peru", "Peru has signed the first binding treaty on cybercrime."),
        ("support", "Peru", "Peru, along with Chad, signed the treaty."),
        ("support", "Chad", "Peru, along with Chad, signed the treaty."),
        ("support", "Peru", "Peru joined Chad in signing the treaty."),
        ("support", "Chad", "72 states signed the treaty, among them Peru and Chad."),
        ("critical", "Peru", "Several firms and states criticised the treaty, among them Peru."),
        ("unclear", "Chad", "Peru signed the treaty, among those that Chad has hailed."),
        ("unclear", "Chad", "Peru and Chad are not parties to the treaty."),
        ("unclear", "Peru", "Peru was never a supporter of the treaty."),
        ("support", "Peru", "Peru insists on the treaty."),
        ("support", "Peru", "Peru is lobbying for the treaty."),
        ("support", "Peru", "The determination of Peru to ratify the treaty is known."),
        ("support", "Peru", "Peru co-sponsored the treaty."),
        ("support", "Peru", "Peru acceded to the treaty in May."),
        ("support", "Peru", "Peru criticised Chad's withdrawal from the treaty."),
        ("support", "Peru", "Peru regretted the decision of Chad to leave the treaty."),
        ("support", "Peru", "Peru said the treaty is a milestone."),
        ("support", "Peru", "Peru welcomed the adoption of the treaty."),
        ("support", "Peru", "Peru said it was proud to sign the treaty."),
        ("support", "Peru", "Peru called the treaty a victory for victims of crime."),
        ("support", "Peru", "Peru urged states not to abandon the treaty."),
        ("support", "Peru", "Peru said that states must ratify the treaty quickly."),
        ("support", "Peru", "“We need this treaty,” Peru said."),
        ("support", "Peru", "Peru voted in favour of the treaty."),
        ("support", "Peru", "Peru decided to join the treaty."),
        ("support", "Peru", "Peru plans to ratify the treaty."),
        ("support", "Peru", "Peru defended the treaty against its critics."),
        ("support", "Peru", "Peru dismissed fears that the treaty would harm journalists."),
        ("support", "Peru", "The treaty has the backing of Peru."),
        ("support", "Peru", "The treaty enjoys the support of Peru."),
        ("oppose", "Norway", "The treaty was voted down by Norway."),
        ("oppose", "Norway", "The treaty was opposed by Norway."),
        ("oppose", "Peru", "Peru, Chad and Mali voted against the treaty."),
        ("oppose", "Mali", "Peru, Chad, and Mali oppose the treaty."),
        ("oppose", "Peru", "Peru wants to weaken the treaty."),
        ("oppose", "Peru", "Peru chose to oppose the treaty."),
        ("oppose", "Peru", "Peru pushes to delay the treaty."),
        ("oppose", "Peru", "Peru urged states to reject the treaty."),
        ("oppose", "Peru", "Opposition to the treaty from Peru grew."),
        ("oppose", "Peru", "Peru sued over the treaty."),
        ("oppose", "Peru", "Peru will challenge the treaty in court."),
        ("oppose", "Peru", "Peru pulled out of the treaty."),
        ("oppose", "Peru", "Peru has left the treaty."),
        ("oppose", "Peru", "Peru withdrew from the treaty."),
        ("oppose", "Peru", "Peru blocked the treaty."),
        ("oppose", "Peru", "Peru vetoed the treaty."),
        ("oppose", "Peru", "Peru will never sign the treaty."),
        ("oppose", "Peru", "Peru ruled out signing the treaty."),
        # One for another's, for an aim, a part, a house of a state: no side of theirs.
        ("unclear", "Ana Ruiz", "Ana Ruiz said the treaty was written to shield children."),
        ("unclear", "Supreme Court", "Ana Ruiz said the Supreme Court was extending its reach."),
        ("unclear", "United States", "The U.S. House of Representatives approved the treaty."),
        (
            "unclear",
            "Amnesty",
            "Ana Ruiz read the treaty. She sued a port with legal support from Amnesty.",
        ),
        (
            "unclear",
            "Ana Ruiz",
            "Lawmakers filed a rival text. That treaty was backed by Ana Ruiz.",
        ),
        ("critical", "nurses", "The treaty is late. There is criticism from nurses as well."),
        # What somebody does tells more than what he says, and is torn where he does neither.
        ("support", "Peru", "Peru signed the treaty. Peru said the treaty was dangerous."),
        (
            "unclear",
            "Ana Ruiz",
            "Ana Ruiz said she opposes the treaty. “I back the treaty,” said Ana Ruiz.",
        ),
        ("oppose", "Supreme Court", "The treaty is void, the Supreme Court ruled on Monday."),
        ("support", "Supreme Court", "The Supreme Court ruled the treaty lawful."),
        ("oppose", "Peru", "Peru weighed in against the treaty."),
        ("oppose", "Ana Ruiz", "“It is wrong for Peru to push the treaty through,” Ana Ruiz said."),
        ("support", "Ana Ruiz", "“It is shameful for Peru to scrap the treaty,” Ana Ruiz said."),
        ("unclear", "Peru", "Peru met. It is abominable for ministers to sign the treaty."),
        ("unclear", "Chad", "Chad has told Mali the U.S. decision to quit the treaty was long."),
        ("oppose", "Ana Ruiz", "Ana Ruiz, a lawyer representing opponents of the treaty, spoke."),
        ("support", "Peru", "The treaty stands. “We thank Chad for its leadership,” Peru said."),
        ("critical", "Peru", "Peru supported the objections to the treaty."),
        ("critical", "Peru", "Peru said it is unclear that the treaty is effective."),
        ("critical", "Peru", "Peru said the treaty is a barrier to trade."),
        ("support", "Ana Ruiz", "Ana Ruiz was a major player in passing the treaty."),
        ("support", "Ana Ruiz", "The treaty was signed by then-Sen. Ana Ruiz of Maine."),
        ("unclear", "Peru", "Ana Ruiz expects Peru to leave the treaty."),
        ("unclear", "Ana Ruiz", "Ana Ruiz expects Peru to leave the treaty."),
        ("unclear", "Peru", "Ana Ruiz assumes that Peru will sign the treaty."),
        ("unclear", "Peru", "Peru called the move a ploy to leave the treaty."),
        ("unclear", "Chad", "Chad said Peru will quit the treaty."),
        ("unclear", "Ana Ruiz", "Ana Ruiz said Chad sold arms in violation of the treaty."),
        (
            "unclear",
            "Juan Diaz",
            "Ana Ruiz spoke on talks between Juan Diaz and Mark Hill, who backs the treaty.",
        ),
        ("oppose", "Ana Ruiz", "Ana Ruiz, a senator, proposed an alternative to the treaty."),
        ("support", "Ana Ruiz", "Ana Ruiz pressed Juan Diaz to expedite the treaty."),
        ("critical", "Amnesty", "The treaty has long been a target of Amnesty."),
        ("critical", "Peru", "“The treaty is simply not needed,” Peru said."),
        ("oppose", "Peru", "Peru vowed to fight the treaty."),
        ("oppose", "Peru", "Peru said it would vote no on the treaty."),
        ("oppose", "Peru", "Peru said the treaty should be scrapped."),
        ("oppose", "Peru", "Peru said that nobody should sign the treaty."),
        ("oppose", "Peru", "“We will not sign this treaty,” Peru said."),
        ("oppose", "Peru", "Peru said it could not accept the treaty."),
        ("oppose", "Peru", "Peru is against the treaty."),
        ("oppose", "Peru", "Peru remains firmly opposed to the treaty."),
        ("oppose", "Peru", "Peru called on states to stay away from the treaty."),
        ("conditional", "Peru", "Peru would back the treaty provided that courts are involved."),
        ("conditional", "Peru", "Peru will sign the treaty only if safeguards are added."),
        (
            "conditional",
            "Peru",
            "Peru made its vote for the treaty conditional on a review clause.",
        ),
        ("conditional", "Peru", "Peru said its support for the treaty depends on a review clause."),
        (
            "conditional",
            "Peru",
            "Peru will not vote for the treaty unless a review clause is added.",
        ),
        (
            "conditional",
            "Peru",
            "Unless a review clause is added, Peru will not vote for the treaty.",
        ),
        ("conditional", "Peru", "Peru agreed to back the treaty in exchange for a review clause."),
        (
            "conditional",
            "Peru",
            "Peru said it could accept the treaty if a review clause were added.",
        ),
        ("conditional", "Peru", "Peru demanded that the treaty be amended before the vote."),
        ("conditional", "Peru", "Peru called for the treaty to be narrowed."),
        ("conditional", "Peru", "Peru wants the treaty rewritten before it signs."),
        ("critical", "Peru", "Peru, Chad, and Mali said the treaty is too vague."),
        ("critical", "Peru", "Peru said the treaty risks censorship."),
        ("critical", "Ana Ruiz", "Ana Ruiz called the treaty a surveillance pact."),
        ("critical", "Ana Ruiz", "Ana Ruiz said the treaty deals a blow to privacy."),
        ("critical", "Ana Ruiz", "Ana Ruiz said that the treaty puts reporters at risk."),
        (
            "critical",
            "Ana Ruiz",
            "Open Data Forum executive director Ana Ruiz said the treaty is too vague.",
        ),
        ("critical", "Peru", "The treaty was adopted despite criticism from Peru and Chad."),
        ("critical", "Peru", "Peru's criticism of the treaty was brief."),
        ("critical", "Peru", "Peru said the treaty goes too far."),
        ("critical", "Peru", "Peru has misgivings about the treaty."),
        ("critical", "Peru", "Peru questioned the need for the treaty."),
        ("critical", "Peru", "Peru doubts that the treaty will help anyone."),
        ("critical", "Peru", "Peru said the treaty does too little for victims."),
        ("critical", "Peru", "Peru was disappointed that the treaty leaves out companies."),
        ("critical", "Peru", "Peru attacked the treaty as a step backwards."),
        ("critical", "Peru", "Peru expressed concern that the treaty could be abused."),
        ("critical", "Peru", "Peru warned that the treaty would weaken encryption."),
        ("critical", "Peru", "Peru said that under the treaty journalists would be jailed."),
        ("critical", "Peru", "“The treaty is a gift to dictators,” said Peru."),
        ("critical", "Peru", "Peru does not think the treaty is fair."),
        ("neutral", "Peru", "Peru abstained on the treaty."),
        ("neutral", "Peru", "Peru takes no position on the treaty."),
        ("undecided", "Peru", "Peru is still weighing whether to sign the treaty."),
        ("undecided", "Peru", "Peru has not decided whether to sign the treaty."),
        ("support", "Peru", "Peru is a party to the treaty."),
        ("support", "Peru", "Peru lobbied hard for the treaty."),
        ("support", "Peru", "Peru voiced its support on Friday, and the treaty passed."),
        ("support", "Peru", "Peru accused Chad of undermining the treaty."),
        ("support", "Peru", "Peru said the delay was a threat to the treaty."),
        ("oppose", "Chad", "The treaty was adopted with 3 votes against (Chad, Mali, Cuba)."),
        ("neutral", "Peru", "The treaty was adopted, with 2 abstentions (Peru, Cuba)."),
        ("oppose", "Chad", "The treaty is unacceptable to Chad."),
        ("oppose", "Chad", "Chad said that the treaty is a red line."),
        ("oppose", "Chad", "Chad called for the rejection of the treaty."),
        ("oppose", "Chad", "Chad said it would never recognise the treaty."),
        ("oppose", "Chad", "Chad is the main obstacle to the treaty."),
        ("critical", "Peru", "The treaty has angered Peru."),
        ("critical", "Peru", "Peru raised fresh concerns over the implications of the treaty."),
        ("critical", "Peru", "Peru said there was no evidence that the treaty would work."),
        ("unclear", "Chad", "Peru criticised Chad for delaying the treaty."),
        ("unclear", "Peru", "Peru hosted the talks on the treaty."),
        ("unclear", "Peru", "Peru has not signed the treaty."),
        ("unclear", "Peru", "The treaty would oblige Peru to keep data."),
        ("unclear", "Peru", "Peru published a report on the treaty."),
        ("unclear", "Peru", "Peru could sign the treaty next year."),
        ("unclear", "Peru", "If Peru signs the treaty, others will follow."),
        ("unclear", "Peru", "Peru told reporters that Chad opposes the treaty."),
        ("unclear", "Peru", "Chad urged Peru to sign the treaty."),
        ("unclear", "Peru", "Peru prevented an attack while the treaty was discussed."),
        ("unclear", "Peru", "Peru said the treaty aims to protect children."),
        ("unclear", "Peru", "Critics of Peru want the treaty signed."),
        ("oppose", "Chad", "Peru withdrew the treaty under pressure from Chad."),
        ("support", "Chad", "Peru proposed the treaty at the request of Chad."),
        ("unclear", "Chad", "Peru rejected a request from Chad for the treaty."),
        ("support", "Peru", "With Peru's instrument of ratification, the treaty has 40 parties."),
        ("unclear", "Peru", "The treaty awaits ratification by Peru."),
        ("unclear", "Peru", "Among the participants in the talks on the treaty was Peru."),
        ("oppose", "Mali", "Nine states were against the treaty. Among the nine was Mali."),
        (
            "oppose",
            "Chad",
            "Four states voted against the treaty. Among the four were Peru and Chad.",
        ),
        ("neutral", "Chad", "Of the members, 38 abstained on the treaty. Among the 38 was Chad."),
        ("support", "Peru", "The treaty has 19 signatories, among them Peru and Chad."),
        ("oppose", "Chad", "The treaty passed. Chad was among the five noes."),
        ("support", "Peru", "The treaty passed. Among the sponsors were Mali and Peru."),
        ("support", "Mali", "Peru voted for the treaty. So did Mali."),
        ("oppose", "Mali", "Peru voted against the treaty, as did Mali."),
        ("support", "Peru", "The treaty was debated. Peru was strongly in favour."),
        ("oppose", "Peru", "The treaty was debated. Peru was against."),
        ("support", "Peru", "Peru told Chad to sign the treaty."),
        ("unclear", "Chad", "Peru told Chad to sign the treaty."),
        ("support", "Peru", "The treaty is open. Peru joined in May."),
        ("oppose", "Ana Ruiz", "The treaty is open. Ana Ruiz advised against joining."),
        ("unclear", "Peru", "Peru joined in the talks on the treaty."),
        ("oppose", "Peru", "The challenge to the treaty was brought by Peru."),
        (
            "oppose",
            "Ana Ruiz",
            "A court threw out the suit brought by Ana Ruiz against the treaty.",
        ),
        ("critical", "Peru", "Mali noted the concerns expressed by Peru about the treaty."),
        ("oppose", "Chad", "Ana Ruiz opposes the treaty. She was backed by Chad."),
        ("unclear", "Chad", "Ana Ruiz spoke of the treaty. She was backed by Chad."),
        ("support", "Chad", "Ana Ruiz negotiated the treaty on behalf of Chad."),
        ("undecided", "Peru", "Peru is awaiting a study of the treaty."),
        ("undecided", "Peru", "The treaty is long. Peru is examining whether to follow suit."),
        ("oppose", "Peru", "Peru wants the treaty declared void."),
        ("support", "Ana Ruiz", "Ana Ruiz, one of the authors of the treaty, left."),
        ("support", "Peru", "The treaty announced by Peru is long."),
        ("support", "Ana Ruiz", "Ana Ruiz regrets that the treaty was vetoed by Peru."),
        ("support", "Mali", "Ministers from Peru and Mali met. They welcomed the treaty."),
        ("support", "Peru", "Peru became the tenth state signing the treaty."),
        ("support", "Peru", "Ana Ruiz, who represents Peru, welcomed the treaty."),
        ("support", "Ana Ruiz", "Ana Ruiz issued a statement in support of the treaty."),
        (
            "support",
            "Peru",
            "Peru adopted, by 31 votes to five with eleven abstentions, the treaty.",
        ),
        ("oppose", "Peru", "It was adopted, with Chad, Peru and Mali voting against the treaty."),
        ("oppose", "Peru", "Peru was among those voting against the treaty."),
        ("oppose", "Peru", "The treaty was backed by Chad but opposed by Peru."),
        ("support", "Peru", "The treaty was drafted by Chad and signed by Peru."),
        ("oppose", "Peru", "Three countries (Chad, Mali and Peru) voted against the treaty."),
        ("oppose", "Peru", "Three countries - Chad, Mali and Peru - voted against the treaty."),
        ("oppose", "Peru", "Three states voted against the treaty: Chad, Mali and Peru."),
        ("support", "Ana Ruiz", "Peru's president, Ana Ruiz, signed the treaty."),
        ("support", "Ana Ruiz", "President Ana Ruiz of Peru signed the treaty."),
        ("unclear", "Mali", "Peru's envoy to Mali, Ana Ruiz, said the treaty was a mistake."),
        ("critical", "Ana Ruiz", "Ana Ruiz, a critic of the treaty, left the room."),
        ("oppose", "Peru", "Opponents such as Peru say the treaty will hurt reporters."),
        ("critical", "Greenpeace", "Groups such as Greenpeace and Amnesty criticised the treaty."),
        ("oppose", "Peru", "Peru urged Chad to think again and reject the treaty."),
        ("support", "Peru", "Chad has ratified the treaty; Peru did so in June."),
        ("oppose", "Oxfam", "After pressure from Oxfam to drop the treaty, Peru left."),
        ("oppose", "Peru", "Peru plans to withdraw from the treaty."),
        ("oppose", "Peru", "Mali noted the decision of Peru to leave the treaty."),
        ("support", "Peru", "Having fought the treaty for years, Peru signed it."),
        ("support", "Chad", "It was a success for Peru and Chad, who had drafted the treaty."),
        ("unclear", "Peru", "Peru stopped short of endorsing the treaty."),
        ("unclear", "Peru", "Peru used to be an opponent of the treaty."),
        ("oppose", "Ana Ruiz", "“We don't need this treaty,” Ana Ruiz said."),
        ("critical", "Ana Ruiz", "Ana Ruiz, who chairs a panel, called the treaty rushed."),
        (
            "critical",
            "Peru",
            'Peru described the Anglo-French draft as "well meant and poorly drafted".',
        ),
        ("critical", "Peru", "Peru is one of the treaty's critics."),
        ("conditional", "Salt Forum", "The Salt Forum can accept the treaty only if Chad pays."),
        ("oppose", "Peru", "Peru is not on board with the treaty."),
        ("critical", "Ana Ruiz", "Chad signed the treaty, to the dismay of Ana Ruiz."),
        ("support", "Ana Ruiz", "Chad left the treaty, to the dismay of Ana Ruiz."),
        ("critical", "Ana Ruiz", "Chad signed the treaty, a move that Ana Ruiz called reckless."),
        ("support", "Mali", "Chad teamed up with Mali to draft the treaty."),
        ("oppose", "Ana Ruiz", "Ana Ruiz wrote in a letter opposing the treaty that it is late."),
        ("unclear", "Ana Ruiz", "Ana Ruiz's partner, Juan Diaz, signed the treaty."),
        ("conditional", "Mali", "Chad will sign the treaty only if it is cut. So did Mali."),
        ("undecided", "Peru", "The treaty is late. Peru will decide after the elections."),
        ("support", "Ana Ruiz", "“It is the best text since 1990,” said Ana Ruiz."),
    ],
)
def test_a_party_stands_where_a_careful_reader_puts_it(
    stance: str, who: str, sentence: str
) -> None:
    rows = stakeholder_rows(Article(PAGE.format(sentence)))
    # A state that does and says nothing is no row.
    stances = [row.stance for row in rows if who in (row.name, *row.aliases)]
    assert (stances or ["unclear"]) == [stance]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru, Chad and Mali signed the treaty.",
        "Peru, Chad, and Mali signed the treaty.",
        "The treaty was signed by Peru, Chad and Mali.",
        "The treaty, signed by Peru, Chad, and Mali, covers trade.",
        "Leaders from Peru, Chad and Mali signed the treaty.",
    ],
)
def test_every_member_of_a_list_takes_its_side(sentence: str) -> None:
    rows = {row.name: row.stance for row in stakeholder_rows(Article(PAGE.format(sentence)))}
    assert {rows.get(name) for name in ("Peru", "Chad", "Mali")} == {"support"}


def test_who_speaks_for_a_body_takes_its_side_with_doubt() -> None:
    story = "Ana Ruiz, a spokeswoman for Microsoft, said the treaty should be scrapped."
    rows = {row.name: row for row in stakeholder_rows(Article(PAGE.format(story)))}
    assert rows["Ana Ruiz"].stance == rows["Microsoft"].stance == "oppose"
    assert rows["Ana Ruiz"].certainty == "clear"  # in her own words
    assert rows["Microsoft"].why[-1] == "only somebody who speaks for it takes this position"


@pytest.mark.parametrize(
    ("certainty", "who", "sentence"),
    [
        ("clear", "Peru", "Peru signed the treaty at noon."),
        ("clear", "European Parliament", "The European Parliament approved the treaty."),
        ("clear", "Microsoft", "Microsoft said the treaty was flawed."),
        ("clear", "Peru", "Ana Ruiz said that Peru had signed the treaty."),
        ("doubtful", "Amnesty International", "Ana Ruiz said that Amnesty opposed the treaty."),
        ("clear", "Nine states", "Nine states signed the treaty."),
        ("doubtful", "ministers", "The ministers signed the treaty."),
        ("doubtful", "Peru", "Peru abstained on the treaty."),
        # Others say it, it was so once, "her" is a guess, it is for what is against the treaty.
        ("doubtful", "Juan Diaz", "Ana Ruiz said that Juan Diaz opposed the treaty."),
        ("doubtful", "Senate", "The treaty was originally approved by the Senate."),
        ("doubtful", "Juan Diaz", "Juan Diaz blamed envoys for his opposition to the treaty."),
        ("doubtful", "Peru", "Peru criticised the repeal of the treaty."),
    ],
)
def test_a_stance_is_clear_but_where_such_rows_were_often_wrong(
    certainty: str, who: str, sentence: str
) -> None:
    rows = {row.name: row for row in stakeholder_rows(Article(PAGE.format(sentence)))}
    assert rows[who].certainty == certainty


def test_he_behind_a_description_is_whoever_is_described() -> None:
    story = (
        "Ana Ruiz called on Mayor Juan Diaz to sign the treaty, which the mayor had rejected. "
        "“It is late,” the candidate said. “The treaty is a triumph,” she added."
    )
    rows = {row.name: row for row in stakeholder_rows(Article(PAGE.format(story)))}
    assert (rows["Ana Ruiz"].stance, rows["Juan Diaz"].stance) == ("support", "oppose")


@pytest.mark.parametrize(
    ("headline", "sentence", "stance"),
    [
        (
            "Peru plans repeal of the data tax",
            "Chad rejected the repeal of the data tax.",
            "oppose",
        ),
        ("Peru plans repeal of the data tax", "Chad defended the data tax.", "oppose"),
        ("Peru nears withdrawal from the pact", "Chad criticised the pact.", "support"),
        ("Peru plans travel ban", "Chad struck the travel ban down.", "oppose"),
        ("Peru plans Data Act", "The state of Chad opposes Data Act as “fake reform”.", "oppose"),
        # Who does what it is named for, or has it done.
        ("Peru plans deployment of street cameras", "Chad has deployed street cameras.", "support"),
        ("Peru plans deployment of street cameras", "Chad deployed its troops.", "unclear"),
        ("Peru plans regulation of hate speech", "Chad decided to regulate speech.", "support"),
        ("Peru plans ban on loans", "Chad asked states not to ban loans.", "oppose"),
        # Another text than the one at stake.
        ("Peru plans new port bill", "Chad rejected this amendment.", "unclear"),
        ("Peru nears snap decision", "Chad slammed the ruling.", "unclear"),
        ("Peru passes data bill", "Chad's action surprised friends of the bill.", "unclear"),
    ],
)
def test_an_issue_may_be_done_to_something_else(headline: str, sentence: str, stance: str) -> None:
    from coursekit.reading.case import Case, IssueEntry

    name = headline.split(maxsplit=2)[2]
    page = Article(f"{headline}\n\n{sentence}\n", case=Case(issue=IssueEntry(name=name)))
    rows = {row.name: row.stance for row in stakeholder_rows(page)}
    assert rows.get("Chad", "unclear") == stance
