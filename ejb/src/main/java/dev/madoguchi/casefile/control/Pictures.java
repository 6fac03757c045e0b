package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.ImageTooLarge;
import dev.madoguchi.casefile.entity.ImageUnreadable;
import dev.madoguchi.casefile.entity.IncomingFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at the head of a picture: a few kilobytes can stand for so many pixels that whoever opens them loses their computer.
 * The picture itself is never unpacked here.
 */
@ApplicationScoped
public class Pictures {

    private static final long MILLION = 1_000_000;
    private static final long MOST_MEGAPIXELS = 100;

    /**
     * Lets only a picture pass that can be shown.
     *
     * @throws ImageUnreadable if its head makes no sense
     * @throws ImageTooLarge if it has too many pixels
     */
    public void require(IncomingFile file) throws IOException {
        if (pixels(file) > MOST_MEGAPIXELS * MILLION) {
            throw new ImageTooLarge(MOST_MEGAPIXELS);
        }
    }

    private static long pixels(IncomingFile file) throws IOException {
        try (InputStream content = file.content().open();
                ImageInputStream image = new MemoryCacheImageInputStream(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                throw new ImageUnreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | IllegalArgumentException senseless) {
                throw new ImageUnreadable();
            } finally {
                reader.dispose();
            }
        }
    }
}
