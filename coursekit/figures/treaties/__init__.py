"""Who signed a treaty and who is bound by it: the states with their acts, as a map and as steps."""
