package org.wardmate.evidence.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstBytesTest {
    @Test
    void knowAPictureByItsContent() {
        assertThat(FirstBytes.sniff(HostileFiles.png(1, 1))).isEqualTo(new Sniff.Known(MediaType.PNG));
        assertThat(FirstBytes.sniff(HostileFiles.jpeg(1, 1))).isEqualTo(new Sniff.Known(MediaType.JPEG));
        assertThat(FirstBytes.sniff(HostileFiles.gif(1, 1))).isEqualTo(new Sniff.Known(MediaType.GIF));
        assertThat(FirstBytes.sniff(HostileFiles.lossyWebp())).isEqualTo(new Sniff.Known(MediaType.WEBP));
        assertThat(FirstBytes.sniff(HostileFiles.pdf(1))).isEqualTo(new Sniff.Known(MediaType.PDF));
    }

    @Test
    void refuseWhatIsNoPictureAndSayWhatItIs() {
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(HostileFiles.webPage())).isEqualTo(Refusal.WEB_PAGE);
        assertThat(refusal("\ufeff\n<HTML>".getBytes(UTF_8))).isEqualTo(Refusal.WEB_PAGE);
        assertThat(refusal("<html>".getBytes(UTF_16LE))).isEqualTo(Refusal.WEB_PAGE);
        assertThat(refusal(HostileFiles.svgWithScript())).isEqualTo(Refusal.SVG);
        assertThat(refusal(HostileFiles.program())).isEqualTo(Refusal.PROGRAM);
        assertThat(refusal("\u007fELF\u0002".getBytes(ISO_8859_1))).isEqualTo(Refusal.PROGRAM);
        assertThat(refusal("#!/bin/sh".getBytes(UTF_8))).isEqualTo(Refusal.PROGRAM);
        assertThat(refusal(HostileFiles.heic())).isEqualTo(Refusal.HEIC);
        assertThat(refusal("\0\0\0\u0018ftypisom".getBytes(ISO_8859_1))).isEqualTo(Refusal.FILM);
        assertThat(refusal("PK\u0003\u0004".getBytes(ISO_8859_1))).isEqualTo(Refusal.UNKNOWN);
        assertThat(refusal("just words".getBytes(UTF_8))).isEqualTo(Refusal.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void haveAKindSentenceForEveryRefusal(Refusal refusal) {
        assertThat(refusal.sentence())
                .doesNotContain("{", "invalid", "error")
                .contains("save")
                .endsWith(".");
    }

    private static Refusal refusal(byte[] bytes) {
        return ((Sniff.Refused) FirstBytes.sniff(bytes)).refusal();
    }
}
