"""What an article can come out of: a file, a web page, a paste; each gives a `FoundText`."""
