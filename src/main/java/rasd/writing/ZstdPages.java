package rasd.writing;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses all pages with one native context of Zstandard. Parquet's own codec opens a stream for
 * each page, which is expensive because most pages are small.
 */
final class ZstdPages implements BytesInputCompressor {
  private final ZstdCompressCtx zstd = new ZstdCompressCtx();
  private final Plain plain = new Plain();
  private byte[] compressed = {};

  ZstdPages(int level) {
    zstd.setLevel(level);
  }

  /** The compressed page, in an array that the next call reuses; the caller must copy it. */
  @Override
  public BytesInput compress(BytesInput page) throws IOException {
    plain.reset();
    page.writeAllTo(plain);
    int most = Math.toIntExact(Zstd.compressBound(plain.size()));
    if (compressed.length < most) {
      compressed = new byte[most];
    }
    int size =
        zstd.compressByteArray(compressed, 0, compressed.length, plain.array(), 0, plain.size());
    return BytesInput.from(compressed, 0, size);
  }

  @Override
  public CompressionCodecName getCodecName() {
    return CompressionCodecName.ZSTD;
  }

  @Override
  public void release() {
    zstd.close();
  }

  /** A stream whose array can be read without a copy. */
  private static final class Plain extends ByteArrayOutputStream {
    byte[] array() {
      return buf;
    }
  }
}
