"""Many articles as one: what ``coursekit.Corpus`` gives a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from coursekit.corpus.schema import Joint, Partial, Reference, Unread
from coursekit.errors import CoursekitError, TableError
from coursekit.reading.article import Article
from coursekit.tables.schema import Origin, Shown, TableName

if TYPE_CHECKING:
    import pandas as pd

    from coursekit.corpus.articles import Text
    from coursekit.corpus.settings import CorpusSettings


class Corpus:
    """Many articles on one debate, read when a table is asked for.

    ``coursekit.timeline``, ``coursekit.stakeholders`` and ``coursekit.statements`` return its joint
    tables; :meth:`sentences` opens the words behind a row of them.

    Parameters
    ----------
    articles : pathlib.Path or str, or a sequence of paths or articles
        A folder of texts, with a file ``corpus.yaml`` beside them where there is one; or texts,
        folders of an article, and what ``coursekit.read`` and ``coursekit.article`` return.

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

    def __init__(self, articles: Path | str | Sequence[Path | str | Article]) -> None:
        self._given = articles

    def __repr__(self) -> str:
        if "joint" not in self.__dict__:
            return "<Corpus, not read yet>"
        articles, unread = len(self.joint.articles), len(self.joint.unread)
        return f"<Corpus {self.settings.title!r}, {articles} articles, {unread} not read>"

    @cached_property
    def settings(self) -> CorpusSettings:
        """What ``corpus.yaml`` says; nothing where there is no such file."""
        from coursekit.corpus.settings import SETTINGS, CorpusSettings
        from coursekit.yamlfile import load

        path = Path(self._given) / SETTINGS if isinstance(self._given, str | Path) else None
        return load(path, CorpusSettings) if path and path.exists() else CorpusSettings()

    def texts(self) -> Iterator[Text | Article | Unread]:
        """Yield the texts, unread, by name."""
        from coursekit.corpus.sources.folder import text_at, texts_in

        if isinstance(self._given, str | Path):
            folder = Path(self._given)
            if not folder.is_dir():
                raise CoursekitError(
                    "expected a folder of articles, found none. Check its name.", path=folder
                )
            yield from texts_in(folder)
            return
        for each in self._given:
            if isinstance(each, Article):
                yield each
            else:
                path = Path(each) / "article.txt" if Path(each).is_dir() else Path(each)
                yield text_at(path, path.parent.name if path.name == "article.txt" else path.stem)

    @cached_property
    def joint(self) -> Joint:
        """The joint tables as rows."""
        from coursekit.corpus.joint import finish

        return finish(self._partial, self.settings)

    @cached_property
    def _partial(self) -> Partial:
        from coursekit.corpus.articles import Text, rows_of, rows_of_article

        read, unread = [], []
        for number, text in enumerate(self.texts(), 1):
            if isinstance(text, Unread):
                unread.append(text)
                continue
            try:
                if isinstance(text, Article):
                    name = text.folder.name if text.folder else f"article-{number}"
                    given = Text(name, str(text.folder or name), text.text.encode())
                    read.append(rows_of_article(text, given, self.settings))
                else:
                    read.append(rows_of(text, self.settings))
            except CoursekitError as error:
                unread.append(Unread(getattr(text, "place", ""), error.message))
        if not read and not unread:
            raise CoursekitError("expected a folder of articles, found no text in it.")
        return Partial(articles=frozenset(read), unread=frozenset(unread))

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
