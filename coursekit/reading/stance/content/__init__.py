"""The words of one content: which take a side, on what, and who does it."""
