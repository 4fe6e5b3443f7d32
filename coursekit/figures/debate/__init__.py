"""The map of a debate over many articles, for the page and for print."""

from coursekit.figures.debate.map import plot_debate

__all__ = ["plot_debate"]
