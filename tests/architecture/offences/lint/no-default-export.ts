export default 'offence'
