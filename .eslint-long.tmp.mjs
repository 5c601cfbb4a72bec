import base from '/work/main/eslint.config.js'
export default [...base,{files:['src/**/*.{ts,tsx}'],rules:{'max-lines-per-function':['warn',{max:60,skipBlankLines:true,skipComments:true}],'max-lines':['warn',{max:150,skipBlankLines:false}]}}]
