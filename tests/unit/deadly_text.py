"""Settings under which one text ends the process that reads it; workers find them here."""

from __future__ import annotations

import multiprocessing
import os
import signal

from coursekit.corpus.settings import CorpusSettings
from coursekit.reading.case import Case


class Deadly(CorpusSettings):
    def case_of(self, place: str, case: Case | None) -> Case:
        if place.endswith("01.txt") and multiprocessing.parent_process():
            os.kill(os.getpid(), signal.SIGKILL)
        return super().case_of(place, case)
