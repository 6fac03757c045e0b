package dev.madoguchi.casefile.control;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the pieces of a document one after the other as one stream; holds one piece at a time. */
public final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = new byte[0];
    private int position;
    private int next;

    /** All pieces, asked for by number from 0 until there is none. */
    public PieceStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (position == piece.length && !advance()) {
            return -1;
        }
        int read = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, read);
        position += read;
        return read;
    }

    private boolean advance() {
        piece = pieces.apply(next++).orElse(new byte[0]);
        position = 0;
        return piece.length > 0;
    }
}
