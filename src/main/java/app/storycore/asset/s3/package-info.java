/** Files in a bucket of any server that speaks S3. */
@NullMarked
package app.storycore.asset.s3;

import org.jspecify.annotations.NullMarked;
