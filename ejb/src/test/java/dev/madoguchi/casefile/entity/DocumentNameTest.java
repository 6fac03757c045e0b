package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DocumentNameTest {

    private static String pdf(String given) {
        return DocumentName.of(given, DocumentType.PDF).value();
    }

    @Test
    void aJapaneseNameIsKept() {
        assertThat(pdf("誓約書①（髙﨑𠮷田）.pdf"), is("誓約書①（髙﨑𠮷田）.pdf"));
    }

    @Test
    void decomposedKanaAreComposed() {
        assertThat(pdf("カ\u3099イト\u3099.pdf"), is("ガイド.pdf"));
    }

    @Test
    void foldersAreRemovedWhateverTheSystem() {
        assertThat(pdf("C:\\Users\\sato\\計画.pdf"), is("計画.pdf"));
        assertThat(pdf("../../etc/計画.pdf"), is("計画.pdf"));
    }

    @Test
    void whatNobodySeesIsRemoved() {
        assertThat(pdf("a\u202Efdp.exe\u0000\r\n\u200B.pdf"), is("afdp.exe.pdf"));
    }

    @Test
    void signsThatMeanSomethingElsewhereAreReplaced() {
        assertThat(pdf("a\"b<c>|d?*.pdf"), is("a_b_c__d__.pdf"));
    }

    @Test
    void aNamelessFileGetsAName() {
        assertThat(pdf(null), is("file.pdf"));
        assertThat(pdf(" .. "), is("file.pdf"));
        assertThat(pdf(".pdf"), is("pdf.pdf"));
    }

    @Test
    void theEndingSaysWhatTheFileIs() {
        assertThat(DocumentName.of("photo.pdf", DocumentType.PNG).value(), is("photo.pdf.png"));
        assertThat(DocumentName.of("photo.JPEG", DocumentType.JPEG).value(), is("photo.JPEG"));
    }

    @Test
    void aLongNameKeepsItsEndingAndNoHalfCharacters() {
        String name = pdf("𠮷".repeat(300) + ".pdf");
        assertThat(name.codePointCount(0, name.length()), is(150));
        assertThat(name, endsWith("𠮷.pdf"));
    }

    @Test
    void anIndividualNumberInTheNameIsRefused() {
        assertThrows(DocumentNameHoldsMyNumber.class, () -> pdf("通知カード１２３４-５６７８-９０１８.pdf"));
    }
}
