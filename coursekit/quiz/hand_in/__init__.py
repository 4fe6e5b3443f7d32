"""Handing in: what a student ticks of the record, as one file that anybody can read."""

from coursekit.errors import HandInError
from coursekit.quiz.hand_in.making import CHANGED, hand_in_of, refuse_empty
from coursekit.quiz.hand_in.model import BY_DEFAULT, TICKED, HandIn, Student, Ticked, student_called
from coursekit.quiz.hand_in.page import page_of, written_page
from coursekit.quiz.hand_in.preview import Preview, preview
from coursekit.quiz.hand_in.reading import read_hand_in
from coursekit.quiz.hand_in.work import CourseWork, work_in

__all__ = [
    "BY_DEFAULT",
    "CHANGED",
    "TICKED",
    "CourseWork",
    "HandIn",
    "HandInError",
    "Preview",
    "Student",
    "Ticked",
    "hand_in_of",
    "page_of",
    "preview",
    "read_hand_in",
    "refuse_empty",
    "student_called",
    "work_in",
    "written_page",
]
