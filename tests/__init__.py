"""Our tests; a package, because a library we use installs one of the same name."""
