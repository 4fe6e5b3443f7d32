"""Handing in: what a student ticks of the record, as one file that anybody can read."""

from coursekit.quiz.hand_in.making import CourseWork, hand_in_of
from coursekit.quiz.hand_in.model import BY_DEFAULT, TICKED, HandIn, Student, Ticked
from coursekit.quiz.hand_in.page import written_page
from coursekit.quiz.hand_in.preview import Preview, preview
from coursekit.quiz.hand_in.reading import read_hand_in

__all__ = [
    "BY_DEFAULT",
    "TICKED",
    "CourseWork",
    "HandIn",
    "Preview",
    "Student",
    "Ticked",
    "hand_in_of",
    "preview",
    "read_hand_in",
    "written_page",
]
