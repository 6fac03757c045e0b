package dev.madoguchi.casefile.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.control.DocumentExamination.ScannerDown;
import dev.madoguchi.casefile.entity.DocumentCutOff;
import dev.madoguchi.casefile.entity.DocumentEmpty;
import dev.madoguchi.casefile.entity.DocumentInfected;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.DocumentScanMissing;
import dev.madoguchi.casefile.entity.DocumentType;
import dev.madoguchi.casefile.entity.DocumentTypeRefused;
import dev.madoguchi.casefile.entity.ExaminedFile;
import dev.madoguchi.casefile.entity.ImageTooLarge;
import dev.madoguchi.casefile.entity.ImageUnreadable;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.ScanResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocumentExaminationTest {

    private static DocumentExamination with(VirusScanner scanner, ScannerDown down) {
        return new DocumentExamination(new FileTypes(), new Pictures(), scanner, down);
    }

    private static ExaminedFile examine(String name, byte[] content, DocumentPurpose purpose) {
        return with(new NoScanner(), ScannerDown.REFUSE).examine(SampleFiles.named(name, content), purpose.accepted());
    }

    private static ExaminedFile examine(String name, byte[] content) {
        return examine(name, content, DocumentPurpose.APPLICATION);
    }

    private static String refusal(String name, byte[] content) {
        return assertThrows(DocumentTypeRefused.class, () -> examine(name, content))
                .textKey();
    }

    @Test
    void aFileIsWhatItsBytesSay() {
        assertThat(examine("計画.pdf", SampleFiles.PDF).type(), is(DocumentType.PDF));
        assertThat(examine("a.png", SampleFiles.picture("png")).type(), is(DocumentType.PNG));
        assertThat(examine("a.jpg", SampleFiles.picture("jpg")).type(), is(DocumentType.JPEG));
    }

    @Test
    void aPictureByTheEndingOfAnotherKindIsRefusedAndOneWithoutGetsItsOwn() {
        assertThat(refusal("scan.pdf", SampleFiles.picture("png")), is("error.DocumentTypeRefused.DISGUISED"));
        assertThat(examine("scan", SampleFiles.picture("png")).name().value(), is("scan.png"));
    }

    @Test
    void aDisguisedFileIsRefused() {
        assertThat(refusal("請求書.pdf", SampleFiles.EXE), is("error.DocumentTypeRefused.DISGUISED"));
        assertThat(refusal("photo.png", SampleFiles.HTML), is("error.DocumentTypeRefused.DISGUISED"));
        assertThat(refusal("photo.png", SampleFiles.SVG), is("error.DocumentTypeRefused.DISGUISED"));
        assertThat(refusal("packed.pdf", SampleFiles.zip()), is("error.DocumentTypeRefused.DISGUISED"));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThat(refusal("photo.heic", SampleFiles.HEIC), is("error.DocumentTypeRefused.OTHER"));
        assertThat(refusal("run.exe", SampleFiles.EXE), is("error.DocumentTypeRefused.OTHER"));
        assertThat(refusal("drawing.svg", SampleFiles.SVG), is("error.DocumentTypeRefused.OTHER"));
    }

    @Test
    void aTableIsTakenWhereItIsAskedForInAnyEncoding() {
        byte[] table = "日付,人数\r\n7/24,髙橋\r\n".getBytes(Charset.forName("windows-31j"));
        assertThat(examine("計画.csv", table, DocumentPurpose.MESSAGE).type(), is(DocumentType.CSV));
        assertThat(refusal("計画.csv", table), is("error.DocumentTypeRefused.DISGUISED"));
        assertThrows(
                DocumentTypeRefused.class, () -> examine("計画.csv", new byte[] {'a', 0, 'b'}, DocumentPurpose.MESSAGE));
        assertThrows(DocumentTypeRefused.class, () -> examine("計画.txt", table, DocumentPurpose.MESSAGE));
        assertThrows(DocumentTypeRefused.class, () -> examine("計画.csv", SampleFiles.HTML, DocumentPurpose.MESSAGE));
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedByItsHead() {
        assertThrows(ImageTooLarge.class, () -> examine("bomb.png", SampleFiles.pictureClaiming(60_000, 60_000)));
    }

    @Test
    void aPictureWithoutAHeadIsRefused() {
        byte[] beginning = Arrays.copyOf(SampleFiles.picture("png"), 12);
        assertThrows(ImageUnreadable.class, () -> examine("half.png", beginning));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThrows(DocumentEmpty.class, () -> examine("leer.pdf", new byte[0]));
    }

    @Test
    void aFileThatIsShorterThanItWasSaidToBeIsRefused() {
        IncomingFile half = new IncomingFile("a.pdf", 1000, () -> new ByteArrayInputStream(SampleFiles.PDF));
        assertThrows(DocumentCutOff.class, () -> with(new NoScanner(), ScannerDown.REFUSE)
                .examine(half, DocumentPurpose.APPLICATION.accepted()));
    }

    @Test
    void withoutAScannerNobodySaysThatAFileIsClean() {
        assertThat(examine("a.pdf", SampleFiles.PDF).scan(), is(ScanResult.NOT_SCANNED));
    }

    @Test
    void theDigestIsThatOfTheWholeFile() {
        assertThat(
                examine("a.csv", SampleFiles.ascii("abc"), DocumentPurpose.MESSAGE)
                        .sha256(),
                is("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void anInfectedFileIsRefused() {
        VirusScanner finds = file -> ScanResult.INFECTED;
        assertThrows(DocumentInfected.class, () -> with(finds, ScannerDown.QUARANTINE)
                .examine(SampleFiles.named("a.pdf", SampleFiles.PDF), DocumentPurpose.APPLICATION.accepted()));
    }

    @Test
    void whileTheScannerIsSilentTheSettingDecides() {
        VirusScanner silent = file -> {
            throw new IOException("no answer");
        };
        IncomingFile file = SampleFiles.named("a.pdf", SampleFiles.PDF);
        assertThrows(DocumentScanMissing.class, () -> with(silent, ScannerDown.REFUSE)
                .examine(file, DocumentPurpose.APPLICATION.accepted()));
        assertThat(
                with(silent, ScannerDown.QUARANTINE)
                        .examine(file, DocumentPurpose.APPLICATION.accepted())
                        .scan(),
                is(ScanResult.WAITING));
    }
}
