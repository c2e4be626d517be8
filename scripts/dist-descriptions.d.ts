export declare function withoutDescriptions(files: RegExp): {
  transform(code: string, id: string): string | null;
};
