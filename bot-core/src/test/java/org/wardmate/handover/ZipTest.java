package org.wardmate.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipTest {
    private static final int LARGE = 9 << 20;

    /** At no time is more than a little read and not yet written, however large the files are. */
    @Test
    void passesOnWhatItReads() throws IOException {
        Counting out = new Counting();
        byte[] large = new byte[LARGE];
        PackFile first = PackFile.of("originals/01-a.png", "", large);
        PackFile watched = new PackFile("originals/02-b.png", "", first.measure(), () -> new Watched(large, out));

        Zip.write(List.of(first, watched), out);

        assertThat(out.most).isLessThan(1 << 17);
        assertThat(out.count).isBetween(2L * LARGE, 2L * LARGE + 1000);
    }

    private static final class Counting extends OutputStream {
        private long count;
        private long read;
        private long most;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            count += length;
        }
    }

    private static final class Watched extends FilterInputStream {
        private final Counting out;

        Watched(byte[] bytes, Counting out) {
            super(new ByteArrayInputStream(bytes));
            this.out = out;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int some = super.read(into, start, Math.min(length, 1 << 13));
            out.read += Math.max(0, some);
            out.most = Math.max(out.most, out.read + LARGE - out.count);
            return some;
        }
    }
}
