"""Articles written out again: as text, Markdown and HTML."""
