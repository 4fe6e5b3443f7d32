# The public names, each with its home: the one list of them. ``lazy_loader`` reads it when it is
# asked for a name, type checkers read it as it is.
from .classroom.class_view import read_class as read_class
from .classroom.grading.view import Grading as Grading
from .corpus.corpus import Corpus as Corpus
from .course.student.brief_view import Brief as Brief
from .course.student.progress_view import Progress as Progress
from .errors import CoursekitError as CoursekitError
from .figures.agreement import plot_agreement as plot_agreement
from .figures.chronology import plot_chronology as plot_chronology
from .figures.cues import plot_cues as plot_cues
from .figures.debate.map import plot_debate as plot_debate
from .figures.framing import framing as framing
from .figures.positions import plot_positions as plot_positions
from .figures.regimes import plot_regimes as plot_regimes
from .figures.stakeholders import plot_stakeholders as plot_stakeholders
from .figures.timeline import plot_timeline as plot_timeline
from .figures.treaties.map import plot_map as plot_map
from .figures.treaties.steps import plot_steps as plot_steps
from .figures.versions import plot_versions as plot_versions
from .reading.article import Article as Article
from .reading.article import article as article
from .reading.article import read as read
from .tables.display import show as show
from .tables.explanation import explain as explain
from .tables.facts.frames import facts as facts
from .tables.frames import stakeholders as stakeholders
from .tables.frames import statements as statements
from .tables.frames import timeline as timeline
from .tables.lexicons.cues import cues as cues
from .tables.lexicons.times import times as times
from .tables.two_coders.codes import compare as compare
from .widgets.client import Client as Client
from .widgets.curation.curator import Curator as Curator
from .widgets.debate.debate_map import DebateMap as DebateMap
from .widgets.explorer import explore as explore
from .widgets.hand_in import HandIn as HandIn
from .widgets.predict import Predict as Predict
from .widgets.quiz import Quiz as Quiz
from .widgets.reader import Reader as Reader
from .widgets.review import Review as Review

__version__: str
