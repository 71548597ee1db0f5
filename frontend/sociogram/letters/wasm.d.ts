declare module '*.wasm?url' {
  const adres: string;
  export default adres;
}
