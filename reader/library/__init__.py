"""What the listener keeps: the place in each article, on this machine alone."""
