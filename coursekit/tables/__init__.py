"""From what reading found to rows, from rows to tables, from tables to figures."""
