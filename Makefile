listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

#listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

3listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

1listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

1listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

?listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

=listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

3listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

=listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

=listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

=listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

qlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

?listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

xlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

xlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

qlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

'listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

xlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

<listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

3listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

1listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

1listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

'listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

|listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

|listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

{listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

3listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

1listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

1listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

wlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

=listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

3listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

1listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

2listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

,listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

>listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

&listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

2listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

xlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

2listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

}listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

jlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

qlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

qlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

'listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

[listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

]listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

'listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

=listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

?listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

\listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

[listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

qlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

2listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

]listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

\listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

&listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

&listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

\listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

xlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

;listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

"listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

7listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

2listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

0listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

0listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

@listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

/listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

klisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

:listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

vlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

blisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

*listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

slisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

olisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

llisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

$listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

(listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

Glisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

)listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

	listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ilisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

.listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

alisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

hlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

_listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

tlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ylisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

dlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

plisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

ulisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

nlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

xlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

elisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

clisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

mlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

-listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

rlisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

flisten: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

{listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

}listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

 listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

+listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."


listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

