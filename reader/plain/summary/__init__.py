"""Summaries: a few sentences of an article, chosen so that no promise stands without its limits, and made plainer."""

from reader.plain.summary.summarising import summarise

__all__ = ["summarise"]
