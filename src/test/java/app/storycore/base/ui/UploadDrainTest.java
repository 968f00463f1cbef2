package app.storycore.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class UploadDrainTest {

    @Test
    void reads_a_rest_to_its_end() throws IOException {
        InputStream rest = new ByteArrayInputStream(new byte[100_000]);
        UploadDrain.drain(rest, 100_000);
        assertThat(rest.read()).isEqualTo(-1);
    }

    @Test
    void gives_up_what_does_not_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> UploadDrain.drain(endless, 1_000_000)).isInstanceOf(IOException.class);
    }
}
