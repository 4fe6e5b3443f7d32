"""Many articles as one: what ``coursekit.Corpus`` gives a notebook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coursekit.corpus.schema import Joint, Partial, Reference
from coursekit.errors import TableError
from coursekit.home import home
from coursekit.reading.article import Article
from coursekit.tables.schema import Origin, Shown, TableName

if TYPE_CHECKING:
    import pandas as pd

    from coursekit.corpus.batches import Outcome
    from coursekit.corpus.settings import CorpusSettings


class Corpus:
    """Many articles on one debate, read when a table is asked for.

    ``coursekit.timeline``, ``coursekit.stakeholders`` and ``coursekit.statements`` return its joint
    tables; :meth:`sentences` opens the words behind a row of them.

    Parameters
    ----------
    articles : pathlib.Path or str, or a sequence of paths or articles
        A folder of texts, with a file ``corpus.yaml`` beside them where there is one; a zip of such
        a folder; a file of JSON lines or a Parquet file, whose records have ``text`` and perhaps
        ``title``, ``source``, ``published``, ``url`` and ``id``; or a sequence of these, of texts,
        and of what ``coursekit.read`` and ``coursekit.article`` return.
    engine : {"here", "processes", "dask"}, str or dask.distributed.Client
        Who reads: this process, several of this machine, or a Dask cluster (the address of its
        scheduler, or a client).  The tables are the same for each.
    workers : int, optional
        How many processes; without it, as many as there are cores.
    keep : pathlib.Path or str, optional
        A folder for what is read, to be taken up the next time; without it, one beside a student's
        own work.  Delete it whenever you like.

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
        articles: Path | str | Sequence[Path | str | Article],
        *,
        engine: Any = "here",
        workers: int | None = None,
        keep: Path | str | None = None,
    ) -> None:
        self._given = articles
        self._engine, self._workers = engine, workers
        self._keep = None if keep is None else Path(keep)

    def __repr__(self) -> str:
        if "joint" not in self.__dict__:
            return "<Corpus, not read yet>"
        articles, unread = len(self.joint.articles), len(self.joint.unread)
        remarks = f", {len(self.remarks)} remarks" if self.remarks else ""
        return f"<Corpus {self.settings.title!r}, {articles} articles, {unread} not read{remarks}>"

    @cached_property
    def settings(self) -> CorpusSettings:
        """What ``corpus.yaml`` says; nothing where there is no such file."""
        from coursekit.corpus.settings import SETTINGS, CorpusSettings
        from coursekit.yamlfile import load

        if not isinstance(self._given, str | Path):
            return CorpusSettings()
        place = Path(self._given)
        path = (place if place.is_dir() else place.parent) / SETTINGS
        return load(path, CorpusSettings) if path.exists() else CorpusSettings()

    @cached_property
    def joint(self) -> Joint:
        """The joint tables as rows."""
        from coursekit.corpus.joint import finish

        return finish(self._partial, self.settings)

    @property
    def remarks(self) -> list[str]:
        """What a person should look at: texts that are there twice, days that are yet to come."""
        from coursekit.corpus.remarks import remarks_on

        return [*self._outcome.remarks, *remarks_on(self._partial, dt.date.today())]

    @property
    def _partial(self) -> Partial:
        return self._outcome.partial

    @cached_property
    def _outcome(self) -> Outcome:
        from coursekit.corpus.batches import KEPT, Outcome, merge, read_texts
        from coursekit.corpus.batches.progress import in_notebook
        from coursekit.corpus.sources import sources_of

        given = [self._given] if isinstance(self._given, Path | str) else self._given
        sources = sources_of(Path(each) for each in given if not isinstance(each, Article))
        articles = self._of_articles(each for each in given if isinstance(each, Article))
        if articles.articles and not sources:
            return Outcome(articles)
        outcome = read_texts(
            sources,
            self.settings,
            engine=self._engine,
            workers=self._workers,
            keep=self._keep or home() / KEPT,
            progress=in_notebook(sum(map(len, sources))),
        )
        return outcome._replace(partial=merge(articles, outcome.partial))

    def _of_articles(self, given: Iterable[Article]) -> Partial:
        from coursekit.corpus.articles import Text, rows_of_article

        texts = [
            (each, each.folder.name if each.folder else f"article-{number}")
            for number, each in enumerate(given, 1)
        ]
        return Partial(
            articles=frozenset(
                rows_of_article(
                    page, Text(name, str(page.folder or name), page.text.encode()), self.settings
                )
                for page, name in texts
            )
        )

    @cached_property
    def rows(self) -> dict[Reference, Shown]:
        """Each article's own rows, by where they stand."""
        from coursekit.tables.curation.faults import id_of

        return {
            Reference(article.record.article, id_of(row)): row
            for article in self._partial.articles
            for table in (article.timeline, article.stakeholders, article.statements)
            for row in table
        }

    def table(self, name: TableName, origin: Origin = "best") -> pd.DataFrame:
        """Return one joint table; of one origin only the rows that have it throughout."""
        from coursekit.corpus import schema
        from coursekit.tables.frames import table_of

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
            The row: E001 (timeline), S001 (stakeholders) or Q001 (statements).

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
        rows = [
            (
                at.article,
                records[at.article].title,
                records[at.article].published,
                at.row,
                self.rows[at].evidence,
                self.rows[at].start,
                self.rows[at].end,
            )
            for at in self._behind(row_id)
        ]
        columns = ["article", "title", "published", "row", "sentence", "start", "end"]
        return self._frame(rows, columns)

    def _behind(self, row_id: str) -> Sequence[Reference]:
        behind = {row.event_id: row.rows for row in self.joint.timeline}
        behind |= {row.stakeholder_id: row.rows for row in self.joint.stakeholders}
        behind |= {
            row.statement_id: (Reference(row.article, row.row),) for row in self.joint.statements
        }
        wanted = f"{row_id[:1].upper()}{row_id[1:].zfill(3)}"
        if wanted not in behind:
            raise TableError(
                "expected the id of a row of a joint table, like E001 (timeline), S001"
                f" (stakeholders) or Q001 (statements); found {row_id!r}."
            )
        return behind[wanted]

    @staticmethod
    def _frame(rows: Iterable[Sequence[object]], columns: list[str]) -> pd.DataFrame:
        import pandas as pd

        return pd.DataFrame(list(rows), columns=columns)
