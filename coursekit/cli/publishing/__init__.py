"""Commands that hand a course on: as an edition, a site, in the browser alone, by its addresses."""
