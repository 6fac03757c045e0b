package dev.madoguchi.medium;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A terminal that scans what is on the screen. */
final class QrReader {

    private QrReader() {}

    /** What the code on the screen says; nothing while there is none. */
    static Optional<String> read(Locator shown) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
            int width = picture.getWidth();
            int height = picture.getHeight();
            int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return Optional.of(new QRCodeReader().decode(bitmap).getText());
        } catch (NotFoundException nothingDrawn) {
            return Optional.empty();
        } catch (ReaderException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
