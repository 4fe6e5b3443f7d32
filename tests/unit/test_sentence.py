"""Who does what in a sentence: one line a construction."""

from __future__ import annotations

import pytest

from coursekit.reading.grammar.sentence import NounPhrase, Sentence


def parties(sentence: Sentence, phrase: NounPhrase) -> str:
    if not phrase:
        return "-"
    return " + ".join(" ".join(sentence.texts[a:b]) for a, b in phrase.members)


def triples(text: str) -> list[str]:
    sentence = Sentence.of(text)
    return [
        f"{parties(sentence, c.agent)} → {c.group.lemma} → {parties(sentence, c.patient)}"
        for c in sentence.clauses
    ]


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        # What is said of a noun behind a clause that describes it without "which".
        ("The bill the house passed in May bans drones.", "The bill → ban → drones"),
        ("The rules the firm broke protect children.", "The rules → protect → children"),
        (
            "The firm told the minister the people share her grief.",
            "the people → share → her grief",
        ),
        # A name behind a noun that it does not name begins a clause, or follows a phrase.
        ("The treaty Chad signed last year bans them.", "Chad → sign → -"),
        ("The rapper Drake sued the label.", "The rapper Drake → sue → the label"),
        ("The poet Ann Lee left Oslo, and her town is sad.", "her town → be → -"),
        ("The coach Jon Roe was fired in May.", "- → fire → The coach Jon Roe"),
        ("The treaty Chad signed last year took effect.", "The treaty → take → effect"),
        ("They left a bill Amnesty says is weak.", "a bill → be → -"),
        ("It named a deal Norway wants to end.", "Norway → end → -"),
        ("It was a pact Chad, Peru and Mali signed.", "Chad + Peru + Mali → sign → -"),
        ("Using a veto Chad votes against it.", "Using a veto Chad → vote → -"),
        ("After the vote Chad left.", "Chad → leave → -"),
        ("The outgoing minister Ann Lee signed it.", "The outgoing minister Ann Lee → sign → it"),
        ("A dejected Lee signed it.", "A dejected Lee → sign → it"),
        ("On Monday French police arrested him.", "French police → arrest → him"),
        ("On Monday morning lawmakers passed it.", "lawmakers → pass → it"),
        ("The union representing nurses calls on Chad to act.", "The union → call → -"),
        # A verb of the clause behind "as" or "because" is none of the sentence's own.
        ("The talks collapsed on Monday because Peru had left.", "The talks → collapse → -"),
        ("The meeting unfolded in May as Peru had left it.", "The meeting → unfold → -"),
        ("The text adopted in May because of Chad will fail.", "The text → fail → -"),
        # "That" before a noun, alone before a verb, and before "of".
        ("The firms meet that threshold.", "The firms → meet → threshold"),
        ("So far, that has not harmed it.", "that → harm → it"),
        ("If that happens, Chad will leave.", "that → happen → -"),
        ("Ann Lee rejected that", "Ann Lee → reject → -"),
        ("Ann Lee knows why that plan failed.", "plan → fail → -"),
        ("Ann Lee thinks that is a mistake.", "that → be → -"),
        ("Chad left, and that harmed it.", "that → harm → it"),
        ("They read news reports that question it.", "news reports → question → it"),
        ("They hailed an idea that was weak.", "an idea → be → -"),
        ("Its budget dwarfs that of Chad.", "Its budget → dwarf → that"),
        ("The act provided that states may leave.", "The act → provide → -"),
        ("Norway signed a pact in May that Chad left because it failed.", "Norway → sign → a pact"),
        (
            "The hope is that states unwilling to sign it will leave.",
            "states unwilling → leave → -",
        ),
        ("The commission reports on a breach found in May.", "The commission → report → -"),
        # Words that only look like verbs, or that no list knows as one.
        ("It failed, where votes from Chad decide it.", "votes → decide → it"),
        ("Protesting farmers began a march.", "Protesting farmers → begin → a march"),
        ("It will legalise assisted dying which fails.", "It → legalise → assisted dying"),
        ("Chad tried to shush the crowd.", "Chad → shush → the crowd"),
        ("It could alter and delegitimize courts.", "It → delegitimize → courts"),
        ("Norway will co-host the summit.", "Norway → co-host → the summit"),
        ("It would no longer become a victim.", "It → become → a victim"),
        ("Chad decided to re-open a mine.", "Chad → re-open → a mine"),
        ("Chad has twice had doubts.", "Chad → have → doubts"),
        ("Chad told Peru to end it and not defend it.", "Peru → defend → it"),
        ("Some 78 per cent of voters fear it.", "Some 78 per cent of voters → fear → it"),
        ("Those surveyed said it was weak.", "Those surveyed → say → -"),
        ("Chad sent out a text on the harm its war has done.", "Chad → send → a text"),
        ("The court struck down the law.", "The court → strike → the law"),
        ("It pulled out of the pact.", "It → pull → -"),
        # What somebody says, thinks or fears of a noun.
        ("It bans sales, which they say is a mistake.", "sales → be → -"),
        ("The rules, which they believe could ban it, passed.", "The rules → ban → it"),
        ("The rules, which they believe could ban it, passed.", "The rules → pass → -"),
        ("The report that they wrote is weak.", "The report → be → -"),
        # Words behind "while" and its like that are no clause.
        ("Ann Lee, while in office, opposed it.", "Ann Lee → oppose → it"),
        ("The state, though critical of it, signed it.", "The state → sign → it"),
        # What somebody is held to account for is done by that one.
        ("Chad praised Peru for signing it.", "Peru → sign → it"),
        ("Chad accused Peru of leaving it.", "Peru → leave → it"),
        # "She'd" is short for "had", too.
        ("They'd signed it before the vote.", "They → sign → it"),
        ("They'd sign it today.", "They → sign → it"),
        ("As the vote of 2024 approached, Chad left.", "the vote → approach → -"),
        ("Ann Lee said her set of rules addresses fears.", "her set of rules → address → fears"),
        ("Ann Lee concluded by praising Chad.", "Ann Lee → conclude → -"),
        ("Those who do so at their own peril lose.", "Those → do → -"),
        ("A new CBS News report that it failed was false.", "A new CBS News report → be → -"),
        ("Chad is willing to sign it.", "Chad → sign → it"),
        ("They are united against attempts by Chad to end it.", "- → unite → They"),
        ("Ann Lee said the law signed by Chad would fail.", "the law → fail → -"),
        ("It joined a pact banning mines, citing risks.", "It → cite → risks"),
        ("It says that ending the war is right.", "- → end → the war"),
        ("It signed it in May, after a year of trade talks.", "It → sign → it"),
        ("Chad left the treaty last July.", "Chad → leave → the treaty"),
        ("Chad left the treaty Monday.", "Chad → leave → the treaty"),
        ("Today’s vote is close.", "Today ’s vote → be → -"),
        ("Chad has ‘grave concerns’ about it.", "Chad → have → ‘ grave concerns"),
        ("It backed a law Monday that bans drones.", "a law → ban → drones"),
        ("It would raise wages and create jobs.", "It → create → jobs"),
        ("It said that asking firms to guess the age of users was wrong.", "asking firms → be → -"),
        ("It voiced its opposition to debate.", "It → voice → its opposition"),
        ("Chad barred Peru after joining it.", "Chad → join → it"),
        ("After Chad signed, opposing parties fought it.", "parties → fight → it"),
        ("Firms tracking children oppose it.", "Firms → oppose → it"),
        ("Protesters chant and demand that it end.", "Protesters → demand → -"),
        ("They pledged to lobby and vote for it.", "They → vote → -"),
        ("According to Chad, the deal helps, but fails.", "the deal → help → -"),
        ("It was opposed in a move by Chad.", "Chad → oppose → It"),
        ("The filings state Peru has left.", "The filings → state → -"),
        ("It drew fire from groups serving doctors, saying it fails.", "groups → say → -"),
        ("The states that Peru urged to sign it left.", "Peru → urge → -"),
        # Whoever does something is no time.
        ("It will be done by the end of May.", "- → do → It"),
        ("Since the vote, Chad and Peru have left.", "Chad + Peru → leave → -"),
        ("Last week Ann Lee left.", "Ann Lee → leave → -"),
        ("A few months ago Chad and Peru left.", "Chad + Peru → leave → -"),
        ("It broke the March 2 deadline.", "It → break → the March 2 deadline"),
        # What is described has the number of the verb.
        ("It has rules for its shop which bind us.", "rules → bind → us"),
        ("It backed a ban on phones that is weak.", "a ban → be → -"),
        ("It has a deal with the United States, which is old.", "the United States → be → -"),
        ("It passed a bill that bans it unless it is safe.", "It → pass → a bill"),
        ("They say plans based on cutting aid will fail.", "plans → fail → -"),
        ("Peru urged ministers in Lima to sign it.", "ministers → sign → it"),
        ("Peru called on states in Africa to sign it.", "states → sign → it"),
        ("Lee said the tax would harm us and did not back it.", "Lee → back → it"),
        ("It joined a pact that bans mines and fined firms.", "It → fine → firms"),
        ("Lee said it has failed and harmed us.", "it → harm → us"),
        ("It met Chad and Peru, who both signed it.", "Chad + Peru → sign → it"),
        ("The vote on aid as Chad and Mali left it failed.", "Chad + Mali → leave → it"),
        ("Peru quoted Lee as saying it fails.", "Lee → say → -"),
        ("It talked Chad into signing it.", "Chad → sign → it"),
        (
            "The parties - above all the Left and the Greens - oppose it.",
            "The parties → oppose → it",
        ),
        ("It amends existing rules on drones.", "It → amend → existing rules"),
        ("Last year Lee pledged to end a ban passed by Chad.", "Lee → pledge → -"),
        ("This is a letter the union sent to firms.", "the union → send → -"),
        ("Lee vowed to either sign it.", "Lee → sign → it"),
        ("Lee said that Chad wants peace and signed it.", "Chad → sign → it"),
        ("Moreover, Chad and Peru left.", "Chad + Peru → leave → -"),
        # Lists of parties, with the last comma and without.
        ("Chad, Peru, and Mali signed it.", "Chad + Peru + Mali → sign → it"),
        ("Chad, Peru and Mali voted against it.", "Chad + Peru + Mali → vote → -"),
        ("In Geneva, Chad, Peru and Mali signed it.", "Chad + Peru + Mali → sign → it"),
        ("After it failed, Chad and Peru left.", "Chad + Peru → leave → -"),
        ("After Chad, Peru and Mali left, it fell apart.", "Chad + Peru + Mali → leave → -"),
        ("After Oslo, Peru and Mali left, aides said.", "Peru + Mali → leave → -"),
        ("Chad, along with Peru, opposed it.", "Chad + Peru → oppose → it"),
        ("Chad, as well as Peru and Mali, opposed it.", "Chad + Peru + Mali → oppose → it"),
        ("Chad, together with Peru, opposed it.", "Chad + Peru → oppose → it"),
        ("Chad, joined by Peru, opposed it.", "Chad + Peru → oppose → it"),
        ("Among those that signed were Chad and Peru.", "Chad + Peru → sign → -"),
        ("UN, Arab League urge Chad to sign", "UN + Arab League → urge → Chad"),
        ("Nine voted against it.", "Nine → vote → -"),
        # A subject behind its verb, and whom an infinitive behind a comma moves.
        ("Chad signed it; so did Peru.", "Peru → do → Peru"),
        ("Chad did not sign it, nor did Peru and Mali.", "Peru + Mali → do → Peru + Mali"),
        ("Mali urged Chad, a state led by Ann Lee, to sign it.", "Chad → sign → it"),
        ("Chad wanted the law declared void.", "- → declare → the law"),
        # Passives.
        ("The text was signed by Chad.", "Chad → sign → The text"),
        ("The text was ratified by Chad and Peru.", "Chad + Peru → ratify → The text"),
        ("It was approved by Chad, Peru, and Mali.", "Chad + Peru + Mali → approve → It"),
        ("The text was adopted in May by the committee.", "the committee → adopt → The text"),
        ("The text was approved by Chad last year.", "Chad → approve → The text"),
        ("The text was approved by Chad two weeks ago.", "Chad → approve → The text"),
        ("The text was voted down by the house.", "the house → vote → The text"),
        ("It was adopted by Chad in May by a vote of 5 to 3.", "Chad → adopt → It"),
        ("Chad was urged at a summit to sign it.", "Chad → sign → it"),
        # A name behind "would" is who does it.
        ("Would Taravai sign it?", "Taravai → sign → it"),
        # Participles.
        ("The text, signed by Chad, has gaps.", "Chad → sign → The text"),
        ("The motion sponsored by Chad failed.", "Chad → sponsor → The motion"),
        # Relative clauses.
        ("Among those that signed it were Chad and Peru.", "Chad + Peru → sign → it"),
        ("The law that the house passed on Tuesday bans it.", "The law → ban → it"),
        ("Chad, which signed it, left.", "Chad → sign → it"),
        ("Chad, which signed it, left.", "Chad → leave → -"),
        # Apposition and titles.
        ("Ann Lee, the head of the office, rejected it.", "Ann Lee → reject → it"),
        (
            "In a letter to Minister Ann Lee, the group rejected it.",
            "the group → reject → it",
        ),
        (
            "Rights Watch executive director Ann Lee backed it.",
            "Rights Watch executive director Ann Lee → back → it",
        ),
        # Infinitives and verbs that share a subject.
        ("They urged Chad to reject it.", "Chad → reject → it"),
        ("Chad vowed to reject it.", "Chad → reject → it"),
        ("Officials met them and praised it.", "Officials → praise → it"),
        ("Chad signed the text and Peru left.", "Peru → leave → -"),
        ("It called on Chad to reject the text.", "Chad → reject → the text"),
        ("A plan for Chad to leave failed.", "Chad → leave → -"),
        ("Chad’s plan to leave it failed.", "Chad → leave → it"),
        ("Signed by Chad, the text has gaps.", "Chad → sign → the text"),
        ("Speaking in Geneva, Ann Lee rejected it.", "Ann Lee → speak → -"),
        ("If adopted, the text will harm users.", "- → adopt → the text"),
        ("It helped our firms sell the maps.", "It → help → our firms"),
        ("The law we passed protects users.", "The law → protect → users"),
        ("It travelled around the world, and we signed it.", "we → sign → it"),
        ("GENEVA, Chad - The court rejected it.", "The court → reject → it"),
        (
            "Ministers from Chad, Peru and Mali met.",
            "Ministers from Chad , Peru and Mali → meet → -",
        ),
        (
            "The text was opposed by Chad, Peru, and the Mali group.",
            "Chad + Peru + the Mali group → oppose → The text",
        ),
        # A verb behind what somebody is after is the sentence's own.
        ("Agents who were after thieves seized it.", "Agents → seize → it"),
        # What a relative clause between a subject and its verb leaves to each.
        ("A group that sued Chad welcomed it.", "A group → sue → Chad"),
        ("A group that sued Chad welcomed it.", "A group → welcome → it"),
        ("A union that backs Chad rejected it.", "A union → reject → it"),
        ("It is a law that protects children.", "a law → protect → children"),
        ("The text that Chad signed in June entered into force.", "Chad → sign → -"),
        ("The text that Chad signed in June entered into force.", "The text → enter → -"),
        ("The text the house adopted in May will ban it.", "The text → ban → it"),
        ("The talks in May failed.", "The talks → fail → -"),
        ("The claim that leaked files show it is old.", "leaked files → show → -"),
        ("The court struck down a law it found vague.", "it → find → vague"),
        ("The ruling clears the way.", "The ruling → clear → the way"),
        ("The law is a threat to free speech.", "The law → be → -"),
        ("It is able to fine firms.", "It → fine → firms"),
        ("The policy changes, which bind us, will end.", "The policy changes → end → -"),
        ("An act that lets firms scan messages passed.", "firms → scan → messages"),
        ("The law drops online bullying.", "The law → drop → online bullying"),
        ("The police chief defended it.", "The police chief → defend → it"),
        ("Another bans drones.", "Another → ban → drones"),
        ("It had until May to sign or veto it.", "It → veto → it"),
        ("We, the doctors of Peru, call on it to act.", "We → call → -"),
        ("Lee said so in a statement posted by Chad on Monday.", "Chad → post → a statement"),
        ("Lawmakers back proposed changes.", "Lawmakers → back → proposed changes"),
        ("Doctors fear reduced funding.", "Doctors → fear → reduced funding"),
        ("Farmers, who fear it, back the plan.", "Farmers → back → the plan"),
        ("The data back neither side.", "The data → back → neither side"),
        ("It is clear that states oppose the text.", "states → oppose → the text"),
        ("A state that backed a text passed in May opposes it.", "A state → oppose → it"),
        ("Users who saw a draft circulated last week left.", "Users → leave → -"),
        ("The party that leads backs the text.", "The party → back → the text"),
        ("The military seized power.", "The military → seize → power"),
        ("The decision to sign shows courage.", "The decision → show → courage"),
        ("Critics call it flawed.", "Critics → call → it"),
        ("Ministers worried about it, and Chad left.", "Ministers → worry → -"),
        ("This appeals court blocked it.", "This appeals court → block → it"),
        ("Rights abuses in Chad go on.", "Rights abuses → go → -"),
        # What is said.
        ("Chad told reporters the text would fail.", "the text → fail → -"),
        ("The deal, they said, protects users.", "The deal → protect → users"),
        ("“It fails,” Ann Lee, the head of the office, wrote.", "Ann Lee → write → -"),
        ("There is opposition to it.", "opposition → be → -"),
        ("Chad said on Monday it would sign.", "it → sign → -"),
        ("“It fails,” said Ann Lee.", "Ann Lee → say → Ann Lee"),
        ("Chad said the move to sign the treaty was wrong.", "the move → be → -"),
        ("Chad said Peru's plan to leave would harm users.", "Peru 's plan → harm → users"),
        ("Chad found nothing to suggest the treaty was weak.", "the treaty → be → -"),
    ],
)
def test_finds_who_does_what(text: str, triple: str) -> None:
    assert triple in triples(text)


@pytest.mark.parametrize(
    ("text", "kind", "opener"),
    [
        ("Chad left.", "main", ""),
        ("After the vote, Peru left it.", "main", ""),
        ("As a result, Peru and Mali left.", "main", ""),
        ("It failed, and Chad left.", "coordinate", ""),
        ("Chad, which signed, left.", "relative", "which"),
        ("Chad said that it failed.", "that", "that"),
        ("Chad will leave if it fails.", "if", "if"),
        ("Chad will sign it, provided that it is cut.", "if", "provided"),
        ("Chad cut it so that Peru could sign it.", "because", "so"),
        ("If that happens, Chad will leave.", "main", ""),
        ("Chad left after it failed.", "time", "after"),
        ("Chad pointed out that it failed.", "that", "that"),
        ("Chad left although it passed.", "concession", "although"),
        ("Chad refused to leave.", "infinitive", ""),
        ("The text, signed by Chad, failed.", "participle", ""),
    ],
)
def test_names_the_kind_of_a_clause(text: str, kind: str, opener: str) -> None:
    assert (kind, opener) in [(c.kind, c.opener) for c in Sentence.of(text).clauses]


@pytest.mark.parametrize(
    ("text", "noun", "doer", "target"),
    [
        ("It passed despite criticism from Chad.", "criticism", "Chad", "-"),
        ("Chad's criticism of the text was heard.", "criticism", "Chad", "the text"),
        ("Opposition by Chad to the text grew.", "Opposition", "Chad", "the text"),
        ("Its vote against the text surprised them.", "vote", "Its", "the text"),
    ],
)
def test_finds_the_parties_of_a_noun_of_action(
    text: str, noun: str, doer: str, target: str
) -> None:
    sentence = Sentence.of(text)
    found = sentence.nominal(sentence.texts.index(noun))
    assert found
    assert (parties(sentence, found.doer), parties(sentence, found.target)) == (doer, target)


def test_finds_phrases_where_they_begin_and_end() -> None:
    sentence = Sentence.of("Chad, Peru and Mali signed the text of the treaty.")
    assert parties(sentence, sentence.phrase(0)) == "Chad + Peru + Mali"
    assert parties(sentence, sentence.phrase(6)) == "the text of the treaty"
    assert not sentence.phrase(1)
    assert parties(sentence, sentence.phrase_before(5)) == "Mali"


def test_each_clause_has_its_kind_and_its_verb() -> None:
    clauses = Sentence.of("The treaty, signed by Chad, was adopted.").clauses
    assert [(clause.kind, clause.group.lemma, bool(clause.agent)) for clause in clauses] == [
        ("participle", "sign", True),
        ("main", "adopt", False),
    ]
