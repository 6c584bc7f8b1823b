"""Hostile Markdown, plain text and RTF."""

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


@hostile("rtf")
def notes_in_notes_and_boxes_in_boxes(many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    opened = b"x{\\footnote y{\\shp{\\shptxt z " * count
    return b"{\\rtf1 " + TEXT.encode() + opened + b"}}}" * count + b"}"


@hostile("rtf", "The first words")
def fonts_and_styles_without_end(many: Many, traps: Traps) -> bytes:
    count = many(100_000)
    fonts = b"".join(b"{\\f%d\\fcharset%d A;}" % (n, n % 300) for n in range(count))
    styles = b"".join(b"{\\s%d\\sbasedon%d heading %d;}" % (n, n + 1, n % 9) for n in range(count))
    return b"{\\rtf1{\\fonttbl" + fonts + b"}{\\stylesheet" + styles + b"}" + TEXT.encode() + b"\\par\\s1 x\\par}"


@hostile("rtf", "The first words")
def fields_in_fields(many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    field = b'{\\field{\\*\\fldinst HYPERLINK "http://e.org/"}{\\fldrslt x'
    return b"{\\rtf1 " + TEXT.encode() + field * count + b"}}" * count + b"}"


@hostile("rtf", "The first words")
def rows_of_cells_that_never_end(many: Many, traps: Traps) -> bytes:
    return b"{\\rtf1 " + TEXT.encode() + b"\\par\\trowd\\intbl " + b"x\\cell " * many(500_000) + b"\\row}"


@hostile("rtf", "The first words")
def numbers_of_controls_that_overflow(many: Many, traps: Traps) -> bytes:
    digits = b"9" * many(100_000)
    words = (b"uc", b"u", b"bin", b"li", b"ilvl", b"ls", b"s", b"f", b"lang", b"ansicpg", b"outlinelevel")
    return b"{\\rtf1 " + TEXT.encode() + b"".join(b"\\%s%s " % (word, digits) for word in words) + b"}"


@hostile("markdown", outcome="text")
def emphasis_in_emphasis(many: Many, traps: Traps) -> bytes:
    count = many(100_000)
    return between("*a " * count + "x" + " a*" * count)


@hostile("markdown", outcome="text")
def a_line_of_stars(many: Many, traps: Traps) -> bytes:
    return between("*" * many(100_000) + "a" + "_" * many(100_000) + "b" + "**" * many(50_000))


@hostile("markdown", outcome="text")
def ticks_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return between("`a" * many(100_000) + "``b" * many(50_000))


@hostile("markdown", outcome="text")
def pictures_in_links_in_pictures(many: Many, traps: Traps) -> bytes:
    count = many(20_000)
    return between("![a[" * count + "x" + "](b)](c)" * count)


@hostile("markdown")
def a_hundred_thousand_names_of_one_link(many: Many, traps: Traps) -> bytes:
    return between("[a]: <b>\n" * many(100_000) + "\n" + "[a][] " * many(50_000))


@hostile("markdown", outcome="text")
def angle_brackets_and_comments(many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    return between("<" * count + "\n\n" + "<a " * count + "\n\n" + "a <!-- b " * count + "\n\n" + "<?" * count)


@hostile("markdown")
def a_table_of_a_hundred_thousand_rows(many: Many, traps: Traps) -> bytes:
    return between("|a|b|\n|-|-|\n" + "|c|d|\n" * many(100_000))


@hostile("markdown", outcome="text")
def numbered_lists_a_line_each_deeper(many: Many, traps: Traps) -> bytes:
    return between("1. " * many(20_000) + "x\n\n" + "* " * many(20_000) + "y")


@hostile("markdown", outcome="text")
def entities_that_are_none(many: Many, traps: Traps) -> bytes:
    return between("&" * many(100_000) + "&#x" + "f" * many(100_000) + "; &#" + "9" * many(100_000) + "; &nosuch;")


@hostile("text", "Grüße aus Köln", outcome="text")
def sixteen_bits_a_letter_without_a_mark(many: Many, traps: Traps) -> bytes:
    return f"Grüße aus Köln.\n\n{TEXT}\n".encode("utf-16-be")


@hostile("text", "Grüße aus Köln", outcome="text")
def thirty_two_bits_a_letter_without_a_mark(many: Many, traps: Traps) -> bytes:
    return f"Grüße aus Köln.\n\n{TEXT}\n".encode("utf-32-be")


@hostile("text", "Grüße aus Köln", outcome="text", charset="utf-7")
def seven_bits_a_letter(many: Many, traps: Traps) -> bytes:
    return f"Grüße aus Köln.\n\n{TEXT}\n".encode("utf-7")


@hostile("text", outcome="text")
def writing_in_both_directions(many: Many, traps: Traps) -> bytes:
    turned = "\u202e a \u2066 b \u2069" * many(100_000)
    return f"{TEXT}\n\n{turned}\n".encode()


@hostile("text", outcome="text")
def addresses_without_end(many: Many, traps: Traps) -> bytes:
    return f"{TEXT}\n\n{'http://a.b/' * many(100_000)} {'a@' * many(100_000)} {'www.' * many(100_000)}\n".encode()


@hostile("text", outcome="text")
def brackets_and_quotes_that_nobody_closes(many: Many, traps: Traps) -> bytes:
    return (TEXT + "(“‘[{«" * many(200_000) + " He said: “" * many(50_000)).encode()
