"""The command ``coursekit``: one module for each group of commands, ``app`` puts them together."""
