package org.wardmate.evidence.darkroom;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** What runs in the child: one file comes by standard input, and what is made of it goes to standard output. */
final class DarkroomMain {
    private DarkroomMain() {}

    public static void main(String[] arguments) throws IOException {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        // Libraries print at times, and ImageIO would keep pictures in files for a while.
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        byte[] file;
        try (InputStream in = new FileInputStream(FileDescriptor.in)) {
            file = in.readAllBytes();
        }
        Wire.write(new Developing(Limits.STANDARD).develop(MediaType.valueOf(arguments[0]), file), out);
        Runtime.getRuntime().halt(0);
    }
}
