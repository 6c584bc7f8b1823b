"""Hostile messages."""

from __future__ import annotations

import base64

from tests.hostile.inputs import Many, Traps, hostile
from tests.hostile.pages import LAST, TEXT

HEAD = "From: Ann Other <ann@example.org>\nTo: you@example.org\nSubject: A message\nMIME-Version: 1.0\n"


def message(content_type: str, body: str, extra: str = "") -> bytes:
    return f"{HEAD}{extra}Content-Type: {content_type}\n\n{body}".encode()


@hostile("mail")
def parts_in_parts(many: Many, traps: Traps) -> bytes:
    count = many(2_000)
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(count))
    return f"{HEAD}{nested}Content-Type: text/plain\n\n{TEXT}\n".encode()


@hostile("mail", "The first words", outcome="text")
def parts_in_parts_as_deep_as_is_read(many: Many, traps: Traps) -> bytes:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(20))
    return f"{HEAD}{nested}Content-Type: text/plain\n\n{TEXT}\n".encode()


@hostile("mail")
def messages_in_messages(many: Many, traps: Traps) -> bytes:
    return (HEAD + "Content-Type: message/rfc822\n\nSubject: Inner\n" * many(2_000) + f"\n{TEXT}").encode()


@hostile("mail")
def many_short_lines_under_many_boundaries(many: Many, traps: Traps) -> bytes:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(many(300)))
    return f"{HEAD}{nested}\n".encode() + b"-\n" * many(2_000_000)


@hostile("mail")
def ten_thousand_parts(many: Many, traps: Traps) -> bytes:
    part = f"--b\nContent-Type: text/plain\n\n{TEXT}\n"
    return message("multipart/mixed; boundary=b", part * many(10_000) + "--b--\n")


@hostile("mail", "The first words", outcome="text")
def a_hundred_thousand_headers(many: Many, traps: Traps) -> bytes:
    return message("text/plain", TEXT, "".join(f"X-{n}: y\n" for n in range(many(100_000))))


@hostile("mail", "The first words", outcome="text")
def a_subject_of_five_megabytes(many: Many, traps: Traps) -> bytes:
    return message("text/plain", TEXT, "Subject: " + "=?utf-8?q?=C3=BC?= " * (many(5_000_000) // 20) + "\n").replace(
        b"Subject: A message\n", b""
    )


@hostile("mail", "The first words", outcome="text")
def comments_in_comments_in_a_sender(many: Many, traps: Traps) -> bytes:
    return message("text/plain", TEXT).replace(b"Ann Other", b"(" * many(100_000) + b'"\\' * many(50_000))


@hostile("mail", "The first words", outcome="text")
def a_content_type_without_end(many: Many, traps: Traps) -> bytes:
    return message("text/plain; " + 'a="b\\"; ' * many(200_000) + "charset*0*=utf-8''x; charset*1=y", TEXT)


@hostile("mail", "Grüße aus Köln", outcome="text")
def a_part_whose_charset_is_named_wrongly(many: Many, traps: Traps) -> bytes:
    return message("text/plain; charset=utf-16", f"Grüße aus Köln. {TEXT}")


@hostile("mail", "Grüße aus Köln", outcome="text")
def a_part_whose_charset_there_is_not(many: Many, traps: Traps) -> bytes:
    return message('text/html; charset="\'; DROP"', f"<p>Grüße aus Köln.</p><p>{TEXT}</p>")


@hostile("mail", "Grüße aus Köln", outcome="text")
def a_subject_in_bytes(many: Many, traps: Traps) -> bytes:
    return message("text/plain", TEXT).replace(b"A message", "Grüße aus Köln".encode("cp1252"))


@hostile("mail")
def a_base64_part_that_is_none(many: Many, traps: Traps) -> bytes:
    return message("text/plain", "!!!=" * many(500_000), "Content-Transfer-Encoding: base64\n")


@hostile("mail", "The first words", outcome="text")
def a_base64_part_that_is_cut_short(many: Many, traps: Traps) -> bytes:
    coded = base64.b64encode((TEXT * 5).encode()).decode()[:-3]
    return message("text/plain", coded, "Content-Transfer-Encoding: base64\n")


@hostile("mail")
def quoted_printable_of_five_megabytes(many: Many, traps: Traps) -> bytes:
    return message("text/html", "=3D=\n" * many(1_000_000), "Content-Transfer-Encoding: quoted-printable\n")


@hostile("mail")
def a_uuencoded_part_that_lies(many: Many, traps: Traps) -> bytes:
    return message(
        "text/plain", "begin 644 ../../x\n" + "M" * many(1_000_000) + "\n", "Content-Transfer-Encoding: x-uuencode\n"
    )


@hostile("mail", "The first words", "passwd", outcome="text")
def an_attachment_whose_name_climbs(many: Many, traps: Traps) -> bytes:
    attached = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename="../../../etc/passwd"\n\nx\n'
    return message("multipart/mixed; boundary=b", f"--b\nContent-Type: text/plain\n\n{TEXT}\n--b\n{attached}--b--\n")


@hostile("mail", "The first words", outcome="text")
def pictures_that_tell_who_reads(many: Many, traps: Traps) -> bytes:
    body = f"<p>{TEXT}</p><img src='{traps.url}/pixel' width=1><link rel=stylesheet href='{traps.url}/c'>"
    return message("text/html", f"{body}<style>@font-face{{src:url({traps.url}/f)}}</style><p>{LAST}</p>")


@hostile("mail", "The first words", outcome="text")
def a_body_that_lies_elsewhere(many: Many, traps: Traps) -> bytes:
    external = f'message/external-body; access-type=URL; URL="{traps.url}/b"; name="{traps.file}"'
    return message(
        "multipart/mixed; boundary=b",
        f"--b\nContent-Type: text/plain\n\n{TEXT}\n--b\nContent-Type: {external}\n\n\n--b--",
    )


@hostile("mail", "The first words", outcome="text")
def a_message_that_hides_all_of_itself(many: Many, traps: Traps) -> bytes:
    return message("text/html", "<div style='display:none'>" * many(5_000) + f"<p>{TEXT}</p><p>{LAST}</p>")


@hostile("mail", "The first words", outcome="text")
def tables_in_tables_of_a_newsletter(many: Many, traps: Traps) -> bytes:
    count = many(3_000)
    return message(
        "text/html", "<table><tr><td>" * count + f"<p>{TEXT}</p>" + "</td></tr></table>" * count + f"<p>{LAST}</p>"
    )


@hostile("mail", "The first words", outcome="text")
def an_end_that_never_comes(many: Many, traps: Traps) -> bytes:
    return message(
        "multipart/alternative; boundary=b", f"--b\nContent-Type: text/plain\n\n{TEXT}\n--b\nContent-Type: text/html\n"
    )


@hostile("mail", "The first words", outcome="text")
def signatures_without_end(many: Many, traps: Traps) -> bytes:
    return message("text/plain; format=flowed; delsp=yes", TEXT + "\n" + "-- \n" * many(140_000))


@hostile("mail", "The first words", outcome="text")
def quotes_of_quotes_that_flow(many: Many, traps: Traps) -> bytes:
    return message(
        "text/plain; format=flowed", TEXT + "\n\n" + "".join(">" * (n % 500) + " flows \n" for n in range(many(20_000)))
    )


@hostile("mail")
def twenty_megabytes_in_base64(many: Many, traps: Traps) -> bytes:
    coded = base64.encodebytes(f"<p>{TEXT}</p>".encode() * (many(20_000_000) // (len(TEXT) + 7))).decode()
    return message("text/html", coded, "Content-Transfer-Encoding: base64\n")


@hostile("mail", "The first words", outcome="text")
def a_hundred_attachments_of_a_megabyte(many: Many, traps: Traps) -> bytes:
    attached = (
        "--b\nContent-Type: application/zip; name=x.zip\nContent-Disposition: attachment\n"
        "Content-Transfer-Encoding: base64\n\n" + "QUJD" * many(250_000) + "\n"
    )
    return message("multipart/mixed; boundary=b", f"--b\nContent-Type: text/plain\n\n{TEXT}\n{attached * 30}--b--\n")


@hostile("mail")
def a_thousand_kinds_of_one_text(many: Many, traps: Traps) -> bytes:
    count = many(1_000)
    start = "".join(
        f"Content-Type: multipart/alternative; boundary=b{n}\n\n--b{n}\nContent-Type: text/plain\n\n{TEXT}\n--b{n}\n"
        for n in range(count)
    )
    end = "".join(f"--b{n}--\n" for n in reversed(range(count)))
    return f"{HEAD}{start}Content-Type: text/html\n\n<p>{TEXT}</p>\n{end}".encode()


@hostile("mail", "The first words")
def ten_thousand_boundaries_that_look_alike(many: Many, traps: Traps) -> bytes:
    boundary = "-" * 60
    return message(
        f'multipart/mixed; boundary="{boundary}"',
        f"--{boundary}\nContent-Type: text/plain\n\n{TEXT}\n"
        + f"--{boundary}x\n" * many(200_000)
        + "-" * many(100_000),
    )


@hostile("mail", "The first words", outcome="text")
def a_name_in_a_thousand_parts(many: Many, traps: Traps) -> bytes:
    named = "".join(f"; filename*{n}*=a%ff" for n in range(many(20_000)))
    attached = f"Content-Type: x/y\nContent-Disposition: attachment{named}\n\nx\n"
    return message("multipart/mixed; boundary=b", f"--b\nContent-Type: text/plain\n\n{TEXT}\n--b\n{attached}--b--\n")


@hostile("mail", "The first words", outcome="text")
def addresses_and_dates_that_are_none(many: Many, traps: Traps) -> bytes:
    groups = "a:" * many(50_000) + "<" * many(50_000) + "@,;" * many(50_000)
    dates = "Date: Mon, 99 Xyz 99999999999 99:99:99 +9999999999\nDate: " + "9" * many(100_000) + "\n"
    return message("text/plain", TEXT, f"{dates}Cc: {groups}\nReply-To: {groups}\n").replace(
        b"Ann Other <ann@example.org>", groups.encode()
    )
