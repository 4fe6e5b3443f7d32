"""Many articles as one: what ``coursekit.Corpus`` gives a notebook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from coursekit.arguments import check_word, in_short, path_of
from coursekit.corpus.schema import Joint, Partial, Reference, Unread
from coursekit.errors import CoursekitError, TableError
from coursekit.home import home
from coursekit.reading.article import Article
from coursekit.tables.schema import Origin, Shown, TableName

if TYPE_CHECKING:
    import pandas as pd

    from coursekit.corpus.batches import Outcome
    from coursekit.corpus.saved import Saved
    from coursekit.corpus.settings import CorpusSettings


class Corpus:
    """Many articles on one debate, read when a table is asked for.

    ``coursekit.timeline``, ``coursekit.stakeholders`` and ``coursekit.statements`` return its joint
    tables; :meth:`sentences` opens the words behind a row of them.

    Parameters
    ----------
    articles : pathlib.Path or str, a sequence of paths or articles, or Joint
        A folder of texts, with a file ``corpus.yaml`` beside them where there is one; a zip of such
        a folder; a file of JSON lines or a Parquet file, whose records have ``text`` and perhaps
        ``title``, ``source``, ``published``, ``url`` and ``id``; or a sequence of these, of texts,
        and of what ``coursekit.read`` and ``coursekit.article`` return; of several places the
        ``corpus.yaml`` of the first is used.  Without any text: a file
        that :meth:`save` has written, or a study that was coded by hand (a CSV of statements, as
        Discourse Network Analyzer exports it).
    engine : {"here", "processes", "dask"}, str or dask.distributed.Client
        Who reads: this process, several of this machine, or a Dask cluster (the address of its
        scheduler, or a client).  The tables are the same for each.
    workers : int, optional
        How many processes; without it, as many as there are cores.
    keep : pathlib.Path or str, optional
        A folder for what is read, to be taken up the next time; without it, one beside a student's
        own work.  Delete it whenever you like.
    settings : CorpusSettings, optional
        What another corpus says of the debate, in place of the file ``corpus.yaml``.

    Raises
    ------
    CoursekitError
        When there is no such folder, or it holds no text.
    AuthoredFileError
        When ``corpus.yaml`` has faults; all are listed, each with its line.

    Examples
    --------
    >>> from coursekit.reading.article import article
    >>> one = article("Canada said the treaty fails to protect users.", "2025-10-24")
    >>> two = article("The Canadian government said it would sign.", "2025-10-27")
    >>> Corpus([one, two]).joint.stakeholders[0].articles
    ('article-1', 'article-2')
    """

    def __init__(
        self,
        articles: Path | str | Sequence[Path | str | Article] | Joint,
        *,
        engine: Any = "here",
        workers: int | None = None,
        keep: Path | str | None = None,
        settings: CorpusSettings | None = None,
    ) -> None:
        for each in articles if isinstance(articles, list | tuple) else [articles]:
            if not isinstance(each, str | Path | (Joint if each is articles else Article)):
                raise CoursekitError(
                    "expected a folder, a file, or a list of folders, files and articles; found"
                    f" {in_short(each)}. Give coursekit.Corpus the path of a folder."
                )
            if isinstance(each, str):
                path_of("articles", each)
        self._given = articles
        self._settings = settings
        self._engine, self._workers = engine, workers
        self._keep = None if keep is None else path_of("keep", keep)
        if settings is not None:
            _check_settings(settings)

    def __repr__(self) -> str:
        if "joint" not in self.__dict__:
            return "<Corpus, not read yet>"
        articles, unread = len(self.joint.articles), len(self.joint.unread)
        remarks = f", remarks {len(self.remarks)}" if self.remarks else ""
        return f"<Corpus {self.settings.title!r}: articles {articles}, not read {unread}{remarks}>"

    @cached_property
    def settings(self) -> CorpusSettings:
        """What ``corpus.yaml`` says, of several places that of the first; nothing without it."""
        from coursekit.corpus.settings import CorpusSettings
        from coursekit.corpus.sources.settings_file import settings_at

        if self._settings is not None:
            return self._settings
        if self._saved is not None:
            return self._saved.settings
        place = next((each for each in self._places if isinstance(each, str | Path)), None)
        return CorpusSettings() if place is None else settings_at(Path(place))

    @property
    def _places(self) -> Sequence[Path | str | Article]:
        """Where the articles are, or they themselves."""
        assert not isinstance(self._given, Joint)  # noqa: S101 (it is as good as saved)
        return [self._given] if isinstance(self._given, Path | str) else self._given

    @cached_property
    def _saved(self) -> Saved | None:
        """What was saved as rows, or coded by hand; None where there are texts to read."""
        from coursekit.corpus.saved import Saved, is_saved, read_saved
        from coursekit.corpus.settings import CorpusSettings

        if isinstance(self._given, Joint):
            return Saved(CorpusSettings(), self._given, Partial())
        if not isinstance(self._given, str | Path):
            return None
        path = Path(self._given)
        if path.suffix.lower() == ".csv":
            from coursekit.corpus.exchange.coded_statements import read_coded_statements

            return Saved(CorpusSettings(), read_coded_statements(path), Partial())
        return read_saved(path) if is_saved(path) else None

    def save(self, path: Path | str, *, replace: bool = False) -> Path:
        """Write the corpus as rows alone: quotations of at most 25 words, addresses, no texts.

        ``coursekit.Corpus(path)`` opens it again: with the same joint tables and ids, wherever the
        texts may be.

        Parameters
        ----------
        path : pathlib.Path or str
            The file, such as ``debate.jsonl``.
        replace : bool
            Whether a file that is there is replaced.

        Returns
        -------
        pathlib.Path
            The file.

        Raises
        ------
        CoursekitError
            A file of this name is there, or cannot be written.
        """
        from coursekit.corpus.saved import Saved, save

        saved = Saved(self.settings, self.joint, self.partial)
        return save(path_of("path", path), saved, replace=replace)

    @cached_property
    def joint(self) -> Joint:
        """The joint tables as rows."""
        from coursekit.corpus.joint import finish

        if self._saved is not None:
            return self._saved.joint
        return finish(self.partial, self.settings)

    @property
    def remarks(self) -> list[str]:
        """What a person should look at: texts that are there twice, days that are yet to come."""
        from coursekit.corpus.remarks import remarks_on
        from coursekit.corpus.settings import CorpusSettings

        own = CorpusSettings() if self._settings or self._saved else self.settings
        return [*self._outcome.remarks, *remarks_on(self.partial, own, dt.date.today())]

    @property
    def partial(self) -> Partial:
        """What each article gives, before any of them are compared."""
        return self._outcome.partial

    @cached_property
    def _outcome(self) -> Outcome:
        from coursekit.corpus.batches import KEPT, Outcome, merge, read_texts
        from coursekit.corpus.batches.progress import in_notebook
        from coursekit.corpus.sources import sources_of

        if self._saved is not None:
            return Outcome(self._saved.partial)
        given = self._places
        sources = sources_of(Path(each) for each in given if not isinstance(each, Article))
        pages = [each for each in given if isinstance(each, Article)]
        outcome = Outcome(Partial())
        if sources or not pages:
            outcome = read_texts(
                sources,
                self.settings,
                engine=self._engine,
                workers=self._workers,
                keep=self._keep or home() / KEPT,
                progress=in_notebook(sum(map(len, sources))),
            )
        names = [each.record.article for each in outcome.partial.articles]
        return outcome._replace(partial=merge(outcome.partial, self._of_articles(pages, names)))

    def _of_articles(self, pages: Iterable[Article], names: Iterable[str]) -> Partial:
        """Read what is an article already, under names that no other article has."""
        from coursekit.corpus.articles import Text, rows_of_article
        from coursekit.corpus.sources import free_name

        taken = dict.fromkeys(names, 1)
        read, unread = [], []
        for number, page in enumerate(dict.fromkeys(pages), 1):
            name = page.folder.name if page.folder else f"article-{number}"
            raw = page.text.encode("utf-8", "replace")
            text = Text(free_name(name, taken), str(page.folder or name), raw)
            try:
                read.append(rows_of_article(page, text, self.settings))
            except CoursekitError as error:
                unread.append(Unread(text.place, error.message))
        return Partial(articles=frozenset(read), unread=frozenset(unread))

    @cached_property
    def rows(self) -> dict[Reference, Shown]:
        """Each article's own rows, by where they stand."""
        from coursekit.tables.curation.faults import id_of

        return {
            Reference(article.record.article, id_of(row)): row
            for article in self.partial.articles
            for table in (article.timeline, article.stakeholders, article.statements)
            for row in table
        }

    def table(self, name: TableName, origin: Origin = "best") -> pd.DataFrame:
        """Return one joint table; of one origin only the rows that have it throughout."""
        from coursekit.corpus import schema
        from coursekit.tables.curation.reviewed import check_origin
        from coursekit.tables.frames import table_of

        check_origin(origin)
        check_word("name", name, get_args(TableName))
        kind = {
            "timeline": schema.JointEvent,
            "stakeholders": schema.JointStakeholder,
            "statements": schema.JointStatement,
        }[name]
        rows = getattr(self.joint, name)
        return table_of(kind, [row for row in rows if origin in ("best", row.origin)])

    @property
    def articles(self) -> pd.DataFrame:
        """The articles, one a row: what their case files say."""
        from coursekit.corpus.schema import ArticleRecord
        from coursekit.tables.frames import table_of

        return table_of(ArticleRecord, self.joint.articles).drop(columns="signature")

    @property
    def copies(self) -> pd.DataFrame:
        """The copies, one a row, with what they copy and how alike they are (0 to 1)."""
        return self._frame(self.joint.copies, ["copy", "original", "likeness"])

    @property
    def unread(self) -> pd.DataFrame:
        """What could not be read, one text a row, and why."""
        return self._frame(self.joint.unread, ["place", "reason"])

    @property
    def codebook(self) -> pd.DataFrame:
        """The concepts of the codebook, one a row, and in how many statements each is named."""
        counts = [
            sum(row.concept == concept.id and row.counted for row in self.joint.statements)
            for concept in self.settings.concepts
        ]
        rows = [
            (concept.id, concept.label, "; ".join(concept.also), "; ".join(concept.against), count)
            for concept, count in zip(self.settings.concepts, counts, strict=True)
        ]
        return self._frame(rows, ["concept", "label", "also", "against", "statements"])

    def sentences(self, row_id: str) -> pd.DataFrame:
        """Return the sentences behind a row of a joint table, one an article's row.

        Parameters
        ----------
        row_id : str
            The row: E001 (timeline), S001 (stakeholders) or Q001 (statements; in a study that was
            coded by hand the number that it has there).

        Returns
        -------
        pandas.DataFrame
            Columns ``article``, ``title``, ``published``, ``row`` (in the article's own table),
            ``sentence``, ``start`` and ``end`` (in characters of the article's text).

        Raises
        ------
        TableError
            When there is no such row.
        """
        records = {record.article: record for record in self.joint.articles}
        columns = ["article", "title", "published", "row", "sentence", "start", "end"]
        rows = []
        for at, shown in self._behind(row_id):
            record = records[at.article]
            told = (at.article, record.title, record.published, at.row)
            rows.append((*told, shown.evidence, shown.start, shown.end))
        table = self._frame(rows, columns)
        return table.astype({"published": "datetime64[s]"})

    def _behind(self, row_id: str) -> list[tuple[Reference, Shown]]:
        """Return the rows behind one of a joint table, in the order of its articles."""
        asked = str(row_id)
        wanted = f"{asked[:1].upper()}{asked[1:].zfill(3)}"
        said = [(Reference(row.article, row.row), row) for row in self.joint.statements]
        by_id = {row.statement_id: [(at, row)] for at, row in said}
        for name in (asked, wanted):  # a study that was coded by hand has numbers
            if name in by_id:
                return list(by_id[name])
        # Such a study has no rows but these.
        rows: Mapping[Reference, Shown] = self.rows or dict(said)
        joint = {row.event_id: row.rows for row in self.joint.timeline}
        joint |= {row.stakeholder_id: row.rows for row in self.joint.stakeholders}
        if wanted not in joint:
            raise TableError(
                "expected the id of a row of a joint table, like E001 (timeline), S001"
                f" (stakeholders) or Q001 (statements); found {in_short(row_id)}."
            )
        return [(at, rows[at]) for at in joint[wanted] if at in rows]

    @staticmethod
    def _frame(rows: Iterable[Sequence[object]], columns: list[str]) -> pd.DataFrame:
        import pandas as pd

        return pd.DataFrame(list(rows), columns=columns)


def _check_settings(found: object) -> None:
    from coursekit.corpus.settings import CorpusSettings

    if not isinstance(found, CorpusSettings):
        raise CoursekitError(
            f"expected the settings of another corpus, found {in_short(found)}. Write"
            " settings=corpus.settings, or a file corpus.yaml beside the articles."
        )


def check_corpus(found: object) -> None:
    """Refuse what is no corpus."""
    if not isinstance(found, Corpus):
        raise TableError(
            f"expected a corpus, found {in_short(found)}. Make one: coursekit.Corpus of a"
            " folder, or of a list of articles."
        )
