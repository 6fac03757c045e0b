package dev.madoguchi.agency.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final String PNG = "data:image/png;base64,";
    private static final int SMALL = 2_000;

    @Test
    void aPictureReadsBackAsWhatWasDrawnAndIsSmallEnoughForFiveHundredOnAPage() throws Exception {
        String text = "https://madoguchi.example/visitor/claim.xhtml#7K3M9QXA52TB";
        String address = QrPicture.of(text);
        assertThat(address, startsWith(PNG));
        assertThat(address.length(), is(lessThan(SMALL)));
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(address.substring(PNG.length()))));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        assertThat(
                new QRCodeReader()
                        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(seen)))
                        .getText(),
                is(text));
    }
}
