/** A worker's own chunk, by its path. Made by the bundler. */
declare module '*?modulePath' {
  const modulePath: string;
  export default modulePath;
}
