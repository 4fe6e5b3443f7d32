"""Tables of facts with sources: their columns, their rows, their DataFrames."""
