"""Hostile Markdown, plain text, RTF and PDF."""

from __future__ import annotations

from tests.hostile.inputs import Many, Traps, hostile
from tests.hostile.pages import LAST, TEXT

ARTICLE = f"# A title\n\n{TEXT}\n\n{{}}\n\n{LAST}\n"


def between(middle: str) -> bytes:
    return ARTICLE.format(middle).encode()


@hostile("markdown", "The first words", "The last words", outcome="text")
def quotes_in_quotes(many: Many, traps: Traps) -> bytes:
    return between(">" * many(50_000) + " quoted")


@hostile("markdown", outcome="text")
def brackets_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return between("[" * many(50_000) + "x")


@hostile("markdown", outcome="text")
def links_in_links(many: Many, traps: Traps) -> bytes:
    return between("[a](" * many(20_000))


@hostile("markdown", outcome="text")
def stars_and_lines(many: Many, traps: Traps) -> bytes:
    return between("*a_ **b__ " * many(20_000))


@hostile("markdown", "The first words", "The last words", outcome="text")
def lines_through_lines(many: Many, traps: Traps) -> bytes:
    return between("~" * many(50_000) + "x" + "~" * many(50_000))


@hostile("markdown", outcome="text")
def ticks_of_every_length(many: Many, traps: Traps) -> bytes:
    return between(" ".join("`" * n + "x" for n in range(1, many(700))))


@hostile("markdown", outcome="text")
def lists_in_lists(many: Many, traps: Traps) -> bytes:
    return between("\n".join("  " * n + "- item" for n in range(many(1_000))))


@hostile("markdown", outcome="text")
def a_table_of_ten_thousand_columns(many: Many, traps: Traps) -> bytes:
    count = many(10_000)
    return between("|a" * count + "|\n" + "|-" * count + "|\n" + "|b" * count + "|")


@hostile("markdown", outcome="text")
def references_that_multiply(many: Many, traps: Traps) -> bytes:
    return between(
        "\n".join(f"[r{n}]: http://e.org/{n} '{'t' * 50}'\n" for n in range(many(10_000))) + "[r1] " * many(20_000)
    )


@hostile("markdown", outcome="text")
def notes_that_name_each_other(many: Many, traps: Traps) -> bytes:
    return between(
        "Words[^0] here.\n\n" + "\n\n".join(f"[^{n}]: See [^{n + 1}]." for n in range(many(3_000))) + "\n\n[^x]: [^x]"
    )


@hostile("markdown", "The first words", outcome="text")
def front_matter_that_multiplies(many: Many, traps: Traps) -> bytes:
    anchors = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9))
    return f"---\ntitle: &a0 x\n{anchors}---\n\n{TEXT}\n\n{LAST}".encode()


@hostile("markdown", "The first words", outcome="text")
def front_matter_that_builds_objects(many: Many, traps: Traps) -> bytes:
    return f"---\ntitle: !!python/object/apply:os.system ['touch {traps.file}.made']\n---\n\n# T\n\n{TEXT}\n".encode()


@hostile("markdown", "The first words", outcome="text")
def markup_in_markdown_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return between("<div>" * many(20_000) + "<!--" * many(1_000))


@hostile("text", "The first words", "The last words", outcome="text")
def five_megabytes_of_blank_lines(many: Many, traps: Traps) -> bytes:
    return f"{TEXT}{' ' * 10}\n".encode() + b" \n\t\n" * (many(5_000_000) // 4) + LAST.encode()


@hostile("text", outcome="text")
def one_line_of_ten_megabytes(many: Many, traps: Traps) -> bytes:
    return b"word " * (many(10_000_000) // 5)


@hostile("text")
def a_million_short_lines(many: Many, traps: Traps) -> bytes:
    return b"word\n" * many(1_000_000)


@hostile("text")
def ten_megabytes_of_capitals(many: Many, traps: Traps) -> bytes:
    return b"A HEADING\n\n" * (many(10_000_000) // 11)


@hostile("text")
def a_million_marks_of_quotes(many: Many, traps: Traps) -> bytes:
    return b">" * many(1_000_000) + b" quoted words\n" + b"> " * many(500_000)


@hostile("text")
def nothing_but_signs(many: Many, traps: Traps) -> bytes:
    return b"-=*_~#+. \n" * many(200_000)


@hostile("text", outcome="text")
def full_stops_without_end(many: Many, traps: Traps) -> bytes:
    return b"Mr. " * many(200_000) + b"e.g. " * many(200_000) + b"...?!" * many(200_000)


@hostile("text", outcome="text")
def one_word_of_ten_megabytes(many: Many, traps: Traps) -> bytes:
    return b"a" * many(10_000_000)


@hostile("text", "Grüße aus Köln", outcome="text", charset="utf-16")
def a_text_whose_charset_is_named_wrongly(many: Many, traps: Traps) -> bytes:
    return f"Grüße aus Köln.\n\n{TEXT}\n".encode()


@hostile("text", "Grüße aus Köln", outcome="text")
def thirty_two_bits_a_letter(many: Many, traps: Traps) -> bytes:
    return f"\ufeffGrüße aus Köln.\n\n{TEXT}\n".encode("utf-32-le")


@hostile("text", "The first words", outcome="text")
def bytes_that_are_no_letters(many: Many, traps: Traps) -> bytes:
    return TEXT.encode() * 40 + b"\xff\xfe\xed\xa0\x80\xf8\x00\x1b[2J" + TEXT.encode()


@hostile("text", outcome="text")
def numbers_without_end(many: Many, traps: Traps) -> bytes:
    return b"There are " + b"9" * many(200_000) + b" of them, and 1" + b",000" * many(50_000) + b" more.\n"


@hostile("text", outcome="text")
def marks_on_one_letter(many: Many, traps: Traps) -> bytes:
    return ("z" + "\u0301" * many(500_000) + " is a letter with many marks on it.\n").encode()


@hostile("text", "The first words", "The last words", outcome="text")
def capitals_line_after_line(many: Many, traps: Traps) -> bytes:
    return f"{TEXT}\n\n".encode() + b"A LINE IN CAPITALS\n" * many(100_000) + f"\n{LAST}\n".encode()


@hostile("rtf")
def groups_in_groups(many: Many, traps: Traps) -> bytes:
    count = many(500_000)
    return b"{\\rtf1\\ansi " + b"{" * count + TEXT.encode() + b"}" * count + LAST.encode() + b"}"


@hostile("rtf", "The first words", "The last words", outcome="text")
def binary_that_claims_to_be_long(many: Many, traps: Traps) -> bytes:
    picture = b"{\\pict\\bin2147483647 x}"
    return b"{\\rtf1 " + TEXT.encode() + picture + LAST.encode() + b"\\bin-5 y" * many(100_000) + b"}"


@hostile("rtf")
def half_letters_and_no_letters(many: Many, traps: Traps) -> bytes:
    return (
        b"{\\rtf1\\ansi\\ansicpg99999 "
        + TEXT.encode()
        + b"\\u-10240? \\u55296? \\'zz \\'0 \\u99999999999?" * many(20_000)
        + b"}"
    )


@hostile("rtf")
def a_link_to_a_template_elsewhere(many: Many, traps: Traps) -> bytes:
    field = f'{{\\field{{\\*\\fldinst INCLUDETEXT "{traps.file}"}}{{\\fldrslt x}}}}{{\\*\\template {traps.url}/t}}'
    return b"{\\rtf1 " + TEXT.encode() + field.encode() + b"\\par " + LAST.encode() + b"}"


@hostile("rtf")
def an_object_that_is_packed_in_hexadecimal(many: Many, traps: Traps) -> bytes:
    return b"{\\rtf1 " + TEXT.encode() + b"{\\object{\\*\\objdata " + b"d0cf11e0" * many(500_000) + b"}}}"


PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\n"


@hostile("pdf", outcome="error")
def pages_that_are_their_own_children(many: Many, traps: Traps) -> bytes:
    return PDF + b"trailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF"


@hostile("pdf", outcome="error")
def a_pdf_that_is_cut_short(many: Many, traps: Traps) -> bytes:
    return PDF[:60]


@hostile("pdf", outcome="error")
def a_pdf_of_ten_million_pages_that_are_not_there(many: Many, traps: Traps) -> bytes:
    return (
        PDF.replace(b"/Count 1", b"/Count 10000000")
        + b"trailer<</Root 1 0 R/Size 99999999/Prev 0>>\nstartxref\n0\n%%EOF"
    )
