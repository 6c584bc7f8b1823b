"""The data that every other part reads and none changes."""
