package dev.madoguchi.casefile.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.entity.ScanResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    private static final int TIMEOUT = 2000;

    private static ScanResult scan(ClamdStub clamd, byte[] content) throws IOException {
        return new ClamdScanner(clamd.address(), TIMEOUT).scan(() -> new ByteArrayInputStream(content));
    }

    @Test
    void aFileWithoutVirusIsClean() throws IOException {
        try (ClamdStub clamd = new ClamdStub()) {
            assertThat(scan(clamd, SampleFiles.PDF), is(ScanResult.CLEAN));
        }
    }

    @Test
    void theTestVirusIsFound() throws IOException {
        try (ClamdStub clamd = new ClamdStub()) {
            assertThat(scan(clamd, SampleFiles.EICAR), is(ScanResult.INFECTED));
        }
    }

    @Test
    void aFileOfManyPiecesArrivesWhole() throws IOException {
        try (ClamdStub clamd = new ClamdStub()) {
            assertThat(scan(clamd, new byte[1_000_001]), is(ScanResult.CLEAN));
            assertThat(clamd.received(), is(1_000_001));
        }
    }

    @Test
    void whatIsNoVerdictIsNoAnswer() throws IOException {
        try (ClamdStub clamd = new ClamdStub().answering("INSTREAM size limit exceeded. ERROR")) {
            IOException refused = assertThrows(IOException.class, () -> scan(clamd, SampleFiles.PDF));
            assertThat(refused.getMessage(), containsString("size limit exceeded"));
        }
    }

    @Test
    void aDaemonThatIsNotThereIsNoAnswer() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        ClamdScanner scanner = new ClamdScanner(new InetSocketAddress(InetAddress.getLoopbackAddress(), free), TIMEOUT);
        assertThrows(IOException.class, () -> scanner.scan(() -> new ByteArrayInputStream(SampleFiles.PDF)));
    }
}
