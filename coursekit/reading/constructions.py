"""The constructions of attribution, in the order in which a sentence is read for them."""

from __future__ import annotations

from typing import Final

from coursekit.reading.clauses import VERB
from coursekit.reading.cues import adjective_cues, cue_of, noun_cues, verb_cues
from coursekit.reading.other_cues import OtherCues
from coursekit.reading.passages import Found, Passage, Range, is_whole_quotation, label_end

SEEMING: Final = frozenset(("seem", "seems", "seemed", "appear", "appears", "appeared"))


def read_passage(passage: Passage) -> None:
    """Find the statements of one paragraph, sentence by sentence."""
    label = _speaker_label(passage)
    if label is not None:
        passage.taken[: label.cue[1]] = b"\x01" * label.cue[1]
    for first, last in passage.sentences:
        _Sentence(passage, first, last).read()
    if label is not None:
        passage.found.append(label)
    _join_quotations(passage)


def _join_quotations(passage: Passage) -> None:
    """Give a wholly quoted sentence without a cue to the speaker before it."""
    speaker: Found | None = None
    waiting: list[Range] = []
    by_cue = sorted(passage.found, key=lambda f: f.cue)
    at = 0
    for first, last in passage.sentences:
        here = None
        while at < len(by_cue) and by_cue[at].cue[0] < last:
            if _may_speak(by_cue[at]):
                here = by_cue[at]
            at += 1
        if here is not None:
            if waiting and here.content[0][0] == first:
                here.content.extend(waiting)
            waiting = []
            speaker = here
        elif is_whole_quotation(passage, first, last):
            if speaker is not None:
                speaker.content.append((first, last))
            else:
                waiting.append((first, last))
        else:
            speaker = None
            waiting = []
    passage.speaker = speaker


def _may_speak(found: Found) -> bool:
    cue = cue_of(found.lemma)
    return cue is None or "quote" in cue.frames or found.rule.startswith("quotation")


def _speaker_label(passage: Passage) -> Found | None:
    """Read a transcript's "Q:", "A:" or "THE PRESIDENT:" before a whole paragraph."""
    words = passage.words
    colon = label_end(words, 0, len(words))
    if colon is None or not all(w.text.isupper() or not w.is_word for w in words[:colon]):
        return None
    return Found((0, colon), (colon, colon + 1), [(colon + 1, len(words))], "speaker label", ":")


class _Sentence(OtherCues):
    """Reads trailing attributions first: the outer speaker wins over one inside the content."""

    def read(self) -> None:
        cues = verb_cues()
        adjectives, nouns = adjective_cues(), noun_cues()
        candidates: list[tuple[int, str]] = []
        for index in range(self.first, self.last):
            if self.p.quoted[index]:
                continue
            lower = self.words[index].lower
            if lower in cues and self.bits[index] & VERB:
                candidates.append((index, "verb"))
            elif lower in adjectives:
                candidates.append((index, "adjective"))
            elif lower in SEEMING:
                candidates.append((index, "seem"))
            elif lower in ("reportedly", "allegedly"):
                candidates.append((index, "adverb"))
            elif lower in ("asked", "pressed", "questioned") and self._is_clause_start(index):
                self._asked(index)
            elif lower == "according":
                candidates.append((index, "according"))
            if lower in nouns:
                candidates.append((index, "noun"))
        if not candidates and not any(self.p.quoted[self.first : self.last]):
            return
        for index, kind in candidates:
            if kind == "verb" and not self.p.taken[index]:
                self._trailing(index)
            elif kind == "according" and not self.p.taken[index]:
                self._according(index)
        self._unlisted_after_quotation()
        for index, kind in candidates:
            if self.p.taken[index]:
                continue
            if kind == "verb":
                self._verb(index)
            elif kind == "adjective":
                self._adjective(index)
            elif kind == "noun":
                self._noun(index)
            elif kind == "seem":
                self._seem(index)
            elif kind == "adverb":
                self._reportedly(index)
        self._name_colon()
        self._beside_a_verb()
