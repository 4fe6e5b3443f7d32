"""A second reader of QTI 2.1, for tests: what an item may hold, and what an answer to it scores.

Written from the specification's information model, for the part of it that is exported.
"""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree
from zipfile import ZipFile

QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
CP = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"

_INLINE = "a br code em strong textEntryInteraction inlineChoiceInteraction hottext"
_BLOCK = (
    "p div ul ol pre blockquote hr choiceInteraction matchInteraction orderInteraction"
    " hottextInteraction extendedTextInteraction"
)
_TEST = "and or not isNull match member stringMatch equal gte lte"
_VALUES = "variable baseValue ordered containerSize sum mapResponse"
#: element: what may be in it, in this order, as a pattern over the names ("#" is text); attributes,
#: those with "!" must be there.
MODEL = {
    "assessmentItem": (
        "(responseDeclaration )*(outcomeDeclaration )*itemBody responseProcessing (FEEDBACK)*",
        "identifier! title! adaptive! timeDependent! toolName",
    ),
    "responseDeclaration": ("(correctResponse )?(mapping )?", "identifier! cardinality! baseType!"),
    "correctResponse": ("(value )+", ""),
    "value": ("(# )?", ""),
    "mapping": ("(mapEntry )+", "lowerBound defaultValue!"),
    "mapEntry": ("", "mapKey! mappedValue! caseSensitive"),
    "outcomeDeclaration": (
        "(defaultValue )?",
        "identifier! cardinality! baseType! normalMaximum normalMinimum",
    ),
    "defaultValue": ("(value )+", ""),
    "itemBody": ("BLOCK*", ""),
    "choiceInteraction": ("(simpleChoice )+", "responseIdentifier! shuffle! maxChoices!"),
    "orderInteraction": ("(simpleChoice )+", "responseIdentifier! shuffle!"),
    "simpleChoice": ("FLOW*", "identifier! fixed"),
    "matchInteraction": (
        "simpleMatchSet simpleMatchSet ",
        "responseIdentifier! shuffle! maxAssociations!",
    ),
    "simpleMatchSet": ("(simpleAssociableChoice )*", ""),
    "simpleAssociableChoice": ("FLOW*", "identifier! fixed matchMax!"),
    "hottextInteraction": ("BLOCK+", "responseIdentifier! maxChoices!"),
    "hottext": ("(# )?", "identifier!"),
    "extendedTextInteraction": ("", "responseIdentifier! expectedLength"),
    "textEntryInteraction": ("", "responseIdentifier! expectedLength"),
    "inlineChoiceInteraction": ("(inlineChoice )+", "responseIdentifier! shuffle!"),
    "inlineChoice": ("(# )?", "identifier! fixed"),
    "responseProcessing": ("(responseCondition )*", ""),
    "responseCondition": ("responseIf ", ""),
    "responseIf": ("TEST(setOutcomeValue )+", ""),
    "setOutcomeValue": ("VALUES", "identifier!"),
    **dict.fromkeys(("and", "or"), ("TEST+", "")),
    "not": ("TEST", ""),
    "isNull": ("variable ", ""),
    "match": ("variable (baseValue |ordered )", ""),
    "member": ("baseValue variable ", ""),
    "stringMatch": ("variable baseValue ", "caseSensitive!"),
    "equal": ("(variable |containerSize )baseValue ", "toleranceMode!"),
    **dict.fromkeys(("gte", "lte"), ("variable baseValue ", "")),
    "ordered": ("(baseValue )+", ""),
    "containerSize": ("variable ", ""),
    "sum": ("VALUES+", ""),
    "variable": ("", "identifier!"),
    "mapResponse": ("", "identifier!"),
    "baseValue": ("(# )?", "baseType!"),
    "modalFeedback": ("FLOW*", "outcomeIdentifier! showHide! identifier! title"),
    "div": ("FLOW*", ""),
    "blockquote": ("BLOCK+", ""),
    "p": ("INLINE*", ""),
    "pre": ("INLINE*", ""),
    **dict.fromkeys(("ul", "ol"), ("(li )+", "")),
    "li": ("FLOW*", ""),
    **dict.fromkeys(("em", "strong", "code"), ("INLINE*", "")),
    "a": ("INLINE*", "href!"),
    **dict.fromkeys(("br", "hr"), ("", "")),
}
_SETS = {
    "FEEDBACK": "modalFeedback",
    "BLOCK": _BLOCK,
    "INLINE": f"{_INLINE} #",
    "FLOW": f"{_BLOCK} {_INLINE} #",
    "TEST": _TEST,
    "VALUES": _VALUES,
}


def faults(item):
    """Yield what an item holds that the model has not."""
    for element in item.iter():
        name = element.tag.removeprefix(QTI)
        if name not in MODEL:
            yield f"unknown element {name}"
            continue
        pattern, attributes = MODEL[name]
        for short, names in _SETS.items():
            pattern = pattern.replace(short, f"(?:{'|'.join(names.split())}) ".join(("(?:", ")")))
        inside = _text(element.text)
        for child in element:
            inside += child.tag.removeprefix(QTI) + " " + _text(child.tail)
        if not re.fullmatch(pattern, inside):
            yield f"{name} holds {inside!r}"
        known = {one.removesuffix("!") for one in attributes.split()} | {LANGUAGE, LOCATION}
        needed = {one[:-1] for one in attributes.split() if one.endswith("!")}
        missing = needed - set(element.attrib)
        if wrong := {*element.attrib} - known | missing:
            yield f"{name}: attributes {wrong}"
    names = [one.get("identifier") for one in item if "Declaration" in one.tag]
    if len(names) != len(set(names)):
        yield f"a variable is declared twice: {names}"
    for element in item.iter():
        for key in ("responseIdentifier", "outcomeIdentifier"):
            if element.get(key, names[0]) not in names:
                yield f"{element.get(key)} is not declared"


def _text(words):
    return "# " if words and words.strip() else ""


class Package:
    """A content package: its items in the order of the test, and all that the manifest lists."""

    def __init__(self, content):
        with ZipFile(io.BytesIO(content)) as archive:
            self.names = archive.namelist()
            assert archive.testzip() is None
            files = {name: archive.read(name) for name in self.names}
        self.xml = {name: data.decode() for name, data in files.items()}
        roots = {name: ElementTree.fromstring(data) for name, data in files.items()}  # noqa: S314
        self.manifest, self.test = roots["imsmanifest.xml"], roots["test.xml"]
        listed = {one.get("href") for one in self.manifest.iter(f"{CP}file")}
        assert listed == set(self.names) - {"imsmanifest.xml"}
        resources = {one.get("identifier") for one in self.manifest.iter(f"{CP}resource")}
        needed = {one.get("identifierref") for one in self.manifest.iter(f"{CP}dependency")}
        assert needed < resources
        self.paths = [one.get("href") for one in self.test.iter(f"{QTI}assessmentItemRef")]
        self.items = {roots[path].get("title"): roots[path] for path in self.paths}
        assert not [fault for item in self.items.values() for fault in faults(item)]


def words(element):
    """Return the words of an element, in its lines' order and with even blanks."""
    parts = []

    def walk(one):
        name = one.tag.removeprefix(QTI)
        apart = "" if name in {"em", "strong", "code", "a", "hottext", *_INLINE.split()} else " "
        parts.extend((apart if name != "br" else " ", one.text or ""))
        for child in one:
            walk(child)
            parts.append(child.tail or "")
        parts.append(apart)

    walk(element)
    return " ".join("".join(parts).split())


def body(item):
    """Return the words of what is asked."""
    return words(item.find(f"{QTI}itemBody"))


def choices(item):
    """Return the identifier and the words of all that can be chosen."""
    names = ("simpleChoice", "simpleAssociableChoice", "inlineChoice", "hottext")
    return {
        one.get("identifier"): words(one)
        for one in item.iter()
        if one.tag.removeprefix(QTI) in names
    }


class Played:
    """An item that was answered: `answers` are values by the names of the responses."""

    def __init__(self, item, **answers):
        self.item, self.answers = item, answers
        self.outcomes = {}
        for declared in item.iter(f"{QTI}outcomeDeclaration"):
            value = declared.find(f"{QTI}defaultValue/{QTI}value")
            self.outcomes[declared.get("identifier")] = None if value is None else float(value.text)
        for condition in item.iter(f"{QTI}responseIf"):
            test, *rules = condition
            if self.value(test):
                for rule in rules:
                    self.outcomes[rule.get("identifier")] = self.value(rule[0])

    @property
    def score(self):
        return round(self.outcomes["SCORE"], 5)

    @property
    def said(self):
        """What is shown after the answer."""
        return [
            words(one)
            for one in self.item.iter(f"{QTI}modalFeedback")
            if self.outcomes[one.get("outcomeIdentifier")] == one.get("identifier")
        ]

    def value(self, element):
        inner = list(element)
        match element.tag.removeprefix(QTI):
            case "and":
                return all(map(self.value, inner))
            case "or":
                return any(map(self.value, inner))
            case "not":
                return not self.value(inner[0])
            case "isNull":
                return self.value(inner[0]) in (None, "", [])
            case "variable":
                return {**self.outcomes, **self.answers}.get(element.get("identifier"))
            case "baseValue":
                number = element.get("baseType") in {"float", "integer"}
                return float(element.text) if number else element.text or ""
            case "ordered":
                return list(map(self.value, inner))
            case "containerSize":
                return float(len(self.value(inner[0]) or []))
            case "match" | "equal":
                return self.value(inner[0]) == self.value(inner[1])
            case "member":
                return self.value(inner[0]) in (self.value(inner[1]) or [])
            case "stringMatch":
                first, second = map(self.value, inner)
                return first is not None and first.lower() == second.lower()
            case "gte" | "lte" as name:
                first, second = map(self.value, inner)
                return first is not None and (first >= second if name == "gte" else first <= second)
            case "sum":
                return sum(map(self.value, inner))
            case "mapResponse":
                return self._mapped(element.get("identifier"))
        raise AssertionError(element.tag)

    def _mapped(self, name):
        (declared,) = (
            one
            for one in self.item.iter(f"{QTI}responseDeclaration")
            if one.get("identifier") == name
        )
        mapping = declared.find(f"{QTI}mapping")
        given = self.answers[name]
        total = 0.0
        for value in dict.fromkeys(given) if isinstance(given, list) else [given]:
            for entry in mapping:
                same = entry.get("mapKey") == value
                if entry.get("caseSensitive") == "false":
                    same = entry.get("mapKey").lower() == value.lower()
                total += float(entry.get("mappedValue")) if same else 0
        return max(total, float(mapping.get("lowerBound")))
