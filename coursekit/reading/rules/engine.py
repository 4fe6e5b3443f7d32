"""All names that a room needs to read its rules; README.md is the manual."""

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
    "first_words",
    "parsed",
    "readings",
    "rule",
    "rule_file",
    "rule_files",
    "rules_in",
]
