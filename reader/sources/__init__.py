"""Where the bytes of an article come from: a file, an address, standard input."""
