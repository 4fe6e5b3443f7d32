"""The course as a static book, a page a lesson, which needs no kernel; see the README."""
