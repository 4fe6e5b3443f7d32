"""The lines of a page, and the blocks they form: headline, paragraph, credit, furniture."""
