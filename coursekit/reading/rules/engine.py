r"""The manual of the rules: how to write them in files, and how a room reads them.

**A file of rules** ends in ``.rules`` and is a table.  Its first line names the columns, which are
parted by a bar between blanks: ``name`` first, then ``pattern`` or ``when``, then the values that
the room asks for, ``example`` last.  A line that begins with ``#`` explains; one that begins with
``=`` defines a phrase; one that begins with ``!`` is a counter-example of the rule above it: that
rule must find nothing there.  Each rule has an example, in which braces mark what it must find.
``tests/unit/test_rules.py`` runs them all.

>>> from coursekit.reading.rules.engine import *

**Patterns over characters** (:class:`TextRules`) are read in lower-case text.

======================  ==========================================================================
``x y``, ``x~y``        a blank stands for white space, ``~`` for white space or a hyphen
``[x]``, ``(x|y)``      x may be absent; one of them
``<class>``             a word of that class, or a number shape; its value goes to the function
``<class:name>``        the same, under another name
``{phrase}``            a phrase that the file defines
======================  ==========================================================================

>>> file = rules_in('''
... name | pattern                     | example
... = of | [of ](<month>|<month:next>)
... day  | <day> {of}[ <year>]         | It met on {5 May}.
... ''')
>>> digits = Shape(r"\d\d?(?!\d)", frozenset({DIGIT}))
>>> year = Shape(r"\d{4}", frozenset({DIGIT}))
>>> lexis = Lexis({"month": {"may": "5"}}, {"day": digits, "year": year})
>>> rules = TextRules(file, lexis)
>>> found = readings(rules.rules_for("5", "may"), "5 may 2024", 0, 10)
>>> found[0].rule.name, found[0].end, found[0].slots
('day', 10, {'day': '5', 'month': '5', 'year': '2024'})

``rules_for`` is the gate: of all rules those that can begin with two words.  ``readings`` gives
what they read at a place, the longest first, of equally long ones the first of the file.

**Patterns over words** (:class:`TokenRules`) are read in a sentence with ``lowers`` and ``bits``.
Blanks part the items.

======================  ==========================================================================
``that``, ``"that"``    the word; quoted it is never a role
``<class>``             a word, or several, of a class
``<TAG>``               a word that may be that, by a name in ``grammar/tags.py``
``<TAG:class>``         both; of a verb's tag, the forms that it allows of the verbs of the class.
                        ``<V:class>`` is any form of them, ``<V_PAST:class>`` the past
``NP``                  a role: what a function of the room reads from that word on
``source=NP``           what ``NP``, ``<class>`` or ``(x|y)`` reads is kept as ``source``
======================  ==========================================================================

Each way through a pattern is tried by itself, with what may be absent before without it.  The first
item of a way that names its words is its **anchor**; the gate lists the ways by the words that may
stand there, and one without an anchor is tried at every word.  What stands behind the anchor is
read by the roles in ``after``: the index of a word -> its range of words, or None; the reading goes
on at the end of the range.  What stands ahead of it is read backwards, by the roles in ``before``,
which get the index of the word behind them; the reading goes on at the start of the range, which
need not touch that word.

>>> from coursekit.reading.grammar.paragraphs import Paragraph
>>> file = rules_in('''
... name | pattern                               | example
... that | source=NP <V:say> that content=TO_END | {source=He} said that {content=it did}.
... by   | <V_PARTICIPLE:say> by source=NP       | It was denied by {source=Norway}.
... ''')
>>> one_word = lambda sentence, at: (at, at + 1)
>>> to_end = lambda sentence, at: (at, len(sentence.lowers) - 1)
>>> rules = TokenRules(
...     file,
...     {"say": dict.fromkeys(["say", "deny"])},
...     after={"NP": one_word, "TO_END": to_end},
...     before={"NP": lambda sentence, at: (at - 1, at) if at else None},
... )
>>> sentence = Paragraph.of("Norway denied that it failed.").sentences[0]
>>> [(match.rule.name, sorted(match.roles.items())) for match in rules.matches(sentence, 1)]
[('that', [('content', (3, 5)), ('source', (0, 1))])]

**Conditions** (:class:`ConditionRules`) ask for features of a thing, joined by `` & ``.

======================  ==========================================================================
``flag``, ``!flag``     the feature holds; it does not
``key=a|b``             it is one of the words; of several words, one is
``key=<class>``         it is a word of the class; also ``a|<class>``
``key=TAG|TAG``         a word may be one of these, by the names in ``grammar/tags.py``
``-``                   nothing is asked: what is left
======================  ==========================================================================

A feature is a function of the room, called when a rule first asks for it and once for each thing.
``first`` gives the first rule of the file that holds.  The features named in ``index`` are asked
for first: one that many rules ask for leaves few of them to be tried.

>>> file = rules_in('''
... name    | when                   | status   | because    | example
... fail to | verb=fail & infinitive | denied   | "fail to"  | It {failed to} adopt it.
... will    | modality=will|shall    | planned  | it says so | It {will} vote.
... ''')
>>> features = {
...     "verb": lambda clause: clause[0],
...     "infinitive": lambda clause: clause[1],
...     "modality": lambda clause: clause[2],
... }
>>> rules = ConditionRules(file, {}, features, index="verb")
>>> rules.first(("fail", True, ""))["status"], rules.first(("fail", False, "will")).name
('denied', 'will')

**Why a row is as it is.**  A room gives the sentences of the column ``why`` as :class:`Reason`:
``Reason.of(rule, cue="failed to")`` fills the gaps of the rule's column ``because``, and
``Reason(sentence, rule)`` takes a sentence of the room's own.  The tables print the sentence;
``coursekit.explain`` prints the rule, its file and its example below it.

Every pattern takes time that grows with the text and no faster: nothing repeats, and a pattern has
only so many ways.  The functions of a room must not look further than a bounded
stretch, or ask what the sentence knows already.
"""

from coursekit.reading.conditions import ConditionRules, Feature, Features
from coursekit.reading.rule_file import (
    Classes,
    Reason,
    Rule,
    RuleFile,
    rule,
    rule_file,
    rule_files,
    rules_in,
)
from coursekit.reading.rules.check import Found, check_rules, unmarked
from coursekit.reading.rules.patterns import parsed
from coursekit.reading.rules.text_patterns import (
    ANY,
    DIGIT,
    WORD_END,
    Lexis,
    Match,
    Shape,
    TextRule,
    TextRules,
    any_of,
    first_words,
    readings,
)
from coursekit.reading.rules.token_patterns import Range, Role, Roles, TokenMatch, TokenRules, Way

__all__ = [
    "ANY",
    "DIGIT",
    "WORD_END",
    "Classes",
    "ConditionRules",
    "Feature",
    "Features",
    "Found",
    "Lexis",
    "Match",
    "Range",
    "Reason",
    "Role",
    "Roles",
    "Rule",
    "RuleFile",
    "Shape",
    "TextRule",
    "TextRules",
    "TokenMatch",
    "TokenRules",
    "Way",
    "any_of",
    "check_rules",
    "first_words",
    "parsed",
    "readings",
    "rule",
    "rule_file",
    "rule_files",
    "rules_in",
    "unmarked",
]
