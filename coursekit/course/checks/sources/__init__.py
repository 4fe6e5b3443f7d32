"""Where a course's texts, tables and quotations come from."""
