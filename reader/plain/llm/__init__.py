"""Language models, asked on wish, believed never: their sentences meet the gate, their doubts only keep words."""
