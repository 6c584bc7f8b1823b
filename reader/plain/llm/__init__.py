"""Language models as a source of candidate sentences: asked on wish, believed never, judged by the same gate."""
